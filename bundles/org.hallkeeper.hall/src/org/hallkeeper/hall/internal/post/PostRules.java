package org.hallkeeper.hall.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.PostDetails;

/** What the values of a post must satisfy. */
final class PostRules {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HEADINGS = 400;

    private final Texts texts;

    PostRules(Locale locale) {
        this.texts = new Texts(PostRules.class, locale);
    }

    List<Problem> problems(PostDetails details) {
        List<Problem> problems = new ArrayList<>();
        if (details.name().isEmpty()) {
            problems.add(new Problem("name", texts.get("post.nameMissing")));
        }
        if (details.name().length() > LONGEST_NAME) {
            problems.add(new Problem("name", texts.get("post.nameTooLong", details.name().length(), LONGEST_NAME)));
        }
        int headings = PostEntity.joined(details).length();
        if (headings > LONGEST_HEADINGS) {
            problems.add(new Problem("headings", texts.get("post.headingsTooLong", headings, LONGEST_HEADINGS)));
        }
        return problems;
    }

    Problem nameTaken(String name) {
        return new Problem("name", texts.get("post.nameTaken", name));
    }
}
