package org.hallkeeper.exchange.read;

import java.time.LocalDate;

/** What came of reading a date cell. */
public sealed interface DateResult {

    /** A day of the calendar; whether it lies in the wanted month is for the caller to judge. */
    record Date(LocalDate date) implements DateResult {
    }

    /** One sentence why the cell is no date, fit for a problem line. */
    record NotADate(String reason) implements DateResult {
    }
}
