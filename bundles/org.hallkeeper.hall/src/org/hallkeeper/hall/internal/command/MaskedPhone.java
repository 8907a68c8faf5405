package org.hallkeeper.hall.internal.command;

import org.hallkeeper.core.people.StaffMember;

/** Phones are personal data: a list shows enough to tell two numbers apart, not enough to call. */
final class MaskedPhone {

    private static final int SHORTEST_WITH_HEAD = 8;

    private MaskedPhone() {
    }

    static StaffMember in(StaffMember person) {
        return new StaffMember(person.id(), person.badgeNo(), person.name(), person.department(), person.title(),
                masked(person.phone()), person.kind(), person.active());
    }

    private static String masked(String phone) {
        if (phone.length() < SHORTEST_WITH_HEAD) {
            return "*".repeat(phone.length());
        }
        int tail = phone.length() - 4;
        return phone.substring(0, 3) + "*".repeat(tail - 3) + phone.substring(tail);
    }
}
