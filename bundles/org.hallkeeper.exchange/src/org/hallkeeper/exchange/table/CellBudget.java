package org.hallkeeper.exchange.table;

/** Counts the filled cells of a workbook against the limits. */
final class CellBudget {

    private int cells;

    /** Accounts for one filled cell; the row counts from 1, the column from 0. */
    void take(int row, int column) throws Refusal {
        if (row > Limits.ROWS) {
            throw Refusal.of("tooManyRows", Limits.ROWS);
        }
        if (column >= Limits.COLUMNS) {
            throw Refusal.atRow(row, "tooManyColumns", Limits.COLUMNS);
        }
        if (++cells > Limits.CELLS) {
            throw Refusal.of("tooManyCells", Limits.CELLS);
        }
    }
}
