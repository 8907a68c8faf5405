package org.hallkeeper.core.calendar;

import java.util.Locale;

import org.hallkeeper.core.text.Texts;

/** What kind of day a date is (domain.md B1 日类型, C1.1). */
public enum DayKind {

    /** Monday to Friday without an entry in the official calendar. */
    WORKDAY,
    /** Saturday or Sunday without an entry in the official calendar. */
    REST_DAY,
    /** Off by notice of the State Council, weekend days inside the holiday included. */
    HOLIDAY,
    /** A Saturday or Sunday on which the hall works by notice of the State Council. */
    ADJUSTED_WORKDAY;

    /** Whether the hall is open and the day counts as a working day. */
    public boolean isWorking() {
        return this == WORKDAY || this == ADJUSTED_WORKDAY;
    }

    /** The word a person reads, e.g. {@code 调休上班}. */
    public String label(Locale locale) {
        return new Texts(DayKind.class, locale).label(this);
    }
}
