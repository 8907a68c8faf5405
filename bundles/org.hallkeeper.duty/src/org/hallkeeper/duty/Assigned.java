package org.hallkeeper.duty;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffMember;

/**
 * A person in a cell of the duty table. Two are equal when they are the same person under the same note; name and badge
 * number only show who that is.
 *
 * @param note a word beside the name such as 代, empty mostly
 */
public record Assigned(long staffId, String name, String badgeNo, String note) {

    /** Most UTF-16 units of a note (domain.md H1 DutySlot.note). */
    public static final int LONGEST_NOTE = 200;

    private static final String BETWEEN_PEOPLE = "、";

    public static Assigned of(StaffMember person, String note) {
        return new Assigned(person.id(), person.name(), person.badgeNo(), note);
    }

    /** Name and note as a table shows them: {@code 张三（代）}. */
    public String shown() {
        return note.isEmpty() ? name : name + "（" + note + "）";
    }

    /** The people of a cell as a table shows them: {@code 张三、李四（代）}. */
    public static String shown(List<Assigned> people) {
        return people.stream().map(Assigned::shown).collect(Collectors.joining(BETWEEN_PEOPLE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assigned that && staffId == that.staffId && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffId, note);
    }

    /** Nothing that names the person: this text reaches logs (domain.md C10). */
    @Override
    public String toString() {
        return "Assigned[staffId=" + staffId + "]";
    }
}
