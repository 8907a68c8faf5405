package org.hallkeeper.exchange.table;

/**
 * A region of merged cells.
 *
 * @param firstRow    1-based, as {@link Row#number()}
 * @param lastRow     1-based, inclusive
 * @param firstColumn 0-based
 * @param lastColumn  0-based, inclusive
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean covers(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    /** One column wide and several rows high: a leader written once for a whole week. */
    public boolean isVertical() {
        return width() == 1 && height() > 1;
    }
}
