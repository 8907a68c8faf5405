package org.hallkeeper.core.calendar;

import java.time.LocalDate;

/** Which days are working days (domain.md C1). */
public interface HallCalendar {

    /** The day's kind and holiday name; defined for every date, see {@link #isLoaded} for how far to trust it. */
    DayInfo dayOf(LocalDate date);

    /**
     * Whether the official notice for the year is known. Where it is not, kinds come from the weekday alone and every date
     * computed from them is provisional (暂算, domain.md C1.2).
     */
    boolean isLoaded(int year);

    /** Whether the date counts as a working day (domain.md C1.3). */
    default boolean isWorkingDay(LocalDate date) {
        return dayOf(date).kind().isWorking();
    }
}
