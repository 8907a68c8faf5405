package org.hallkeeper.exchange.table;

import java.util.List;
import java.util.Optional;

/**
 * One visible worksheet, or the whole of a text file.
 *
 * @param fileName   without its folder
 * @param sheetName  empty for a text file
 * @param rows       visible rows with something in them, numbers rising; a value merged down one column stands in each of its rows
 * @param merges     merged regions; a value merged across columns stands in its first column only
 * @param hiddenRows how many filled rows were left out because the user does not see them (hidden or filtered away)
 */
public record Table(String fileName, String sheetName, List<Row> rows, List<Merge> merges, int hiddenRows) {

    public Table {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    public Table(String fileName, String sheetName, List<Row> rows) {
        this(fileName, sheetName, rows, List.of(), 0);
    }

    /** The merged region a cell belongs to; the row counts from 1, the column from 0. */
    public Optional<Merge> mergeAt(int rowNumber, int column) {
        return merges.stream().filter(merge -> merge.covers(rowNumber, column)).findFirst();
    }

    /** The cell, or where it is merged the value of its region: a guard merged over 早, 中 and 夜 answers for all three. */
    public Cell seenAt(int rowNumber, int column) {
        return mergeAt(rowNumber, column)
                .filter(merge -> !merge.isVertical())
                .map(merge -> cellAt(merge.firstRow(), merge.firstColumn()))
                .orElseGet(() -> cellAt(rowNumber, column));
    }

    /** The row with this number, unless it is blank or hidden. */
    public Optional<Row> row(int rowNumber) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Row row = rows.get(middle);
            if (row.number() == rowNumber) {
                return Optional.of(row);
            }
            if (row.number() < rowNumber) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The number of columns of the widest row. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Where a cell is, for a problem line: {@code file:row:column}, the column in letters. */
    public String where(int rowNumber, int column) {
        return fileName + ":" + rowNumber + ":" + ColumnLetters.of(column);
    }

    private Cell cellAt(int rowNumber, int column) {
        return row(rowNumber).map(row -> row.cell(column)).orElse(Cell.BLANK);
    }
}
