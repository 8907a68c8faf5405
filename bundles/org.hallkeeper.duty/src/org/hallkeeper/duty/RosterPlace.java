package org.hallkeeper.duty;

import java.time.LocalDate;

/**
 * A cell of the grid.
 *
 * @param column index into {@link RosterMonth#posts()}; the number of posts means the remark
 */
public record RosterPlace(LocalDate date, int column) {
}
