package org.hallkeeper.core.people;

import java.util.Objects;

/**
 * A person who works in the hall, as every area may see them (domain.md H1 Staff). Texts that are not known are empty.
 *
 * @param badgeNo badge number (工号), unique in the hall
 * @param title position, e.g. {@code 副主任}
 * @param kind employment, the label of H1 Staff.kind, e.g. {@code 在编}
 * @param active false once the person has left; kept, because old rosters still name them
 */
public record StaffMember(long id, String badgeNo, String name, String department, String title, String phone, String kind,
        boolean active) {

    public StaffMember {
        Objects.requireNonNull(badgeNo, "badgeNo");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(kind, "kind");
    }

    /** Only the numbers: this text reaches logs, and a log must not hold names or phones (domain.md C10). */
    @Override
    public String toString() {
        return "StaffMember[id=" + id + ", badgeNo=" + badgeNo + "]";
    }
}
