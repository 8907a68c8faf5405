package org.hallkeeper.exchange.table;

import java.util.List;

/**
 * One row with at least one filled cell.
 *
 * @param number 1-based, as the user sees it in Excel; in a text file the line where the record starts
 * @param cells  by column, A first; blank cells at the end are left out
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a 0-based column, blank beyond the last filled one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
