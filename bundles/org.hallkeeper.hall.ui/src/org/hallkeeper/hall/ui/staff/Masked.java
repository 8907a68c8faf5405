package org.hallkeeper.hall.ui.staff;

/** Phones are personal data: the screen shows enough to tell two numbers apart, not enough to call (domain.md C10). */
final class Masked {

    private static final String STARS = "****";
    private static final int SHORTEST_WITH_HEAD = 11;
    private static final int SHORTEST_WITH_TAIL = 7;

    private Masked() {
    }

    /** 138****5678; of shorter numbers only the end, of the shortest nothing. */
    static String phone(String phone) {
        if (phone.isEmpty())
            return "";
        if (phone.length() < SHORTEST_WITH_TAIL)
            return STARS;
        String tail = phone.substring(phone.length() - (phone.length() < SHORTEST_WITH_HEAD ? 2 : 4));
        return phone.length() < SHORTEST_WITH_HEAD ? STARS + tail : phone.substring(0, 3) + STARS + tail;
    }
}
