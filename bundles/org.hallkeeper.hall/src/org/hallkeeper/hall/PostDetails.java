package org.hallkeeper.hall;

import java.util.List;

import org.hallkeeper.core.post.PostKind;

/**
 * What a person enters about a post (domain.md H1 Post).
 *
 * @param night whether a duty here counts as a night
 * @param headings other names that tables use for it
 */
public record PostDetails(String name, PostKind kind, boolean night, List<String> headings) {

    public PostDetails {
        name = name.strip().replaceAll("\\s+", " ");
        headings = headings.stream().map(String::strip).filter(heading -> !heading.isEmpty()).distinct().toList();
    }
}
