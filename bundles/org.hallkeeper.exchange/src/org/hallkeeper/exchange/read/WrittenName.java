package org.hallkeeper.exchange.read;

/**
 * One person as written in a cell. Parts nobody wrote are empty.
 *
 * @param name    without inner spaces
 * @param badgeNo the badge number in parentheses
 * @param phone   digits and hyphens; several joined by /
 * @param note    markers such as 代, without their parentheses
 */
public record WrittenName(String name, String badgeNo, String phone, String note) {

    static WrittenName of(String name) {
        return new WrittenName(name, "", "", "");
    }

    WrittenName withBadgeNo(String number) {
        return new WrittenName(name, number, phone, note);
    }

    WrittenName withPhone(String number) {
        return new WrittenName(name, badgeNo, joined(phone, "/", number), note);
    }

    WrittenName withNote(String remark) {
        return new WrittenName(name, badgeNo, phone, joined(note, " ", remark));
    }

    private static String joined(String before, String separator, String added) {
        return before.isEmpty() ? added : before + separator + added;
    }
}
