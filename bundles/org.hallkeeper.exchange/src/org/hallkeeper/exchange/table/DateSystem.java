package org.hallkeeper.exchange.table;

import java.time.LocalDate;

/** The two ways a workbook counts days (ECMA-376 part 1, 18.17.4.1). */
public enum DateSystem {
    /** Day 1 is 1 January 1900, and the 29 February 1900 that never was is counted as day 60. */
    FROM_1900,
    /** Day 0 is 1 January 1904 (workbooks born on old Macintosh computers). */
    FROM_1904;

    private static final int PHANTOM_LEAP_DAY = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

    /** The day a serial number stands for. */
    public LocalDate dateOf(int serial) {
        if (this == FROM_1904) {
            return START_1904.plusDays(serial);
        }
        return BEFORE_1900.plusDays(serial > PHANTOM_LEAP_DAY ? serial - 1 : serial);
    }
}
