package org.hallkeeper.core.post;

import java.util.List;
import java.util.Objects;

/**
 * A place in the hall that must be manned (岗位, domain.md H1 Post).
 *
 * @param code short code, unique in the hall
 * @param name the name printed on tables, e.g. {@code 保安（早）}
 * @param position place of its column in tables, smallest first
 * @param night whether a duty here counts as a night (domain.md E-R01 counts nights per person)
 * @param headings other names that tables use for it, e.g. {@code 保安早班} and {@code 早班}
 */
public record Post(long id, String code, String name, PostKind kind, int position, boolean night, List<String> headings) {

    public Post {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        headings = List.copyOf(headings);
    }
}
