package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;

/** Where in a month's table a cell is. */
public record CellKey(LocalDate date, long postId) {
}
