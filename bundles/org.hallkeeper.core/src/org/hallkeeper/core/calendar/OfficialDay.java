package org.hallkeeper.core.calendar;

import java.time.LocalDate;

/**
 * One row of a notice of the State Council, as the shipped CSV {@code date,kind,name,sourceDoc} holds it (domain.md C1.9).
 *
 * @param sourceDoc document number of the notice, empty where it is not known
 */
record OfficialDay(LocalDate date, DayKind kind, String name, String sourceDoc) {

    static OfficialDay parse(String row) {
        String[] cells = row.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("Not a row of date,kind,name,sourceDoc: " + row);
        }
        return new OfficialDay(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2], cells[3]);
    }
}
