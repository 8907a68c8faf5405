package org.hallkeeper.core.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One date as the hall's calendar sees it.
 *
 * @param name the Chinese name of the holiday the day belongs to or makes up for, e.g. {@code 春节}; empty on ordinary days
 */
public record DayInfo(LocalDate date, DayKind kind, String name) {

    public DayInfo {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
