package org.hallkeeper.duty.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.internal.names.StaffLookup.Answer;

/** Says why a written name means nobody. */
public final class LookupTexts {

    private static final int EXAMPLES = 5;

    private final Texts texts;

    public LookupTexts(Locale locale) {
        this.texts = new Texts(LookupTexts.class, locale);
    }

    public String unknown(Answer.Unknown unknown) {
        return texts.get("name.unknown", unknown.written());
    }

    public String shared(Answer.Shared shared) {
        return texts.get("name.shared", shared.name(), shared.bearers().size(), badges(shared.bearers()),
                shared.bearers().getFirst().badgeNo());
    }

    public String otherName(Answer.OtherName other) {
        return texts.get("name.other", other.bearer().badgeNo(), other.bearer().name(), other.written());
    }

    /** A few typed letters fit several people. */
    public String severalFit(String typed, List<StaffMember> people) {
        String names = people.stream().limit(EXAMPLES).map(person -> person.name() + "(" + person.badgeNo() + ")")
                .collect(Collectors.joining("、"));
        return texts.get("name.severalFit", typed, people.size(), names);
    }

    private static String badges(List<StaffMember> people) {
        return people.stream().limit(EXAMPLES).map(StaffMember::badgeNo).collect(Collectors.joining("、"));
    }
}
