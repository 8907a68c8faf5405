package org.hallkeeper.exchange.read;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Merge;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** Takes one row of a table, or two together, as headings. What is merged over several columns heads the first of them. */
final class HeadingRows {

    /** Longer text explains something; it heads no column. */
    private static final int LONGEST = 60;
    /** Rows a heading may be high; what is merged further down is no heading. */
    private static final int DEEPEST = 3;

    private final Table table;

    HeadingRows(Table table) {
        this.table = table;
    }

    /** Column to heading. */
    Map<Integer, Heading> one(Row row) {
        Map<Integer, Heading> headings = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = text(row.cell(column));
            if (!text.isEmpty()) {
                headings.put(column, Heading.single(text));
            }
        }
        return headings;
    }

    /**
     * Column to heading, group headings in the upper row combined with what stands below them. Where cells are not merged
     * (CSV), a group heading stands over its first column only and reaches to the next one.
     */
    Map<Integer, Heading> two(Row upper, Row lower) {
        Map<Integer, Heading> headings = new TreeMap<>();
        String group = "";
        for (int column = 0; column < Math.max(upper.cells().size(), lower.cells().size()); column++) {
            String own = text(upper.cell(column));
            String above = text(table.seenAt(upper.number(), column));
            String below = text(lower.cell(column));
            group = above.isEmpty() ? group : above;
            if (!below.isEmpty() && !below.equals(own)) {
                headings.put(column, group.isEmpty() ? Heading.single(below) : Heading.below(group, below));
            } else if (!own.isEmpty()) {
                headings.put(column, Heading.single(own));
            }
        }
        return headings;
    }

    /** Whether a row holds anything that could be a group heading for the row below it. */
    boolean hasHeading(Row row) {
        return row.cells().stream().anyMatch(cell -> !text(cell).isEmpty());
    }

    /** The last row the headings of these columns reach to, where they are merged downwards; the same row when none is. */
    int lastRow(int row, Collection<Integer> columns) {
        return columns.stream()
                .flatMap(column -> table.mergeAt(row, column).stream())
                .filter(merge -> merge.lastRow() < row + DEEPEST)
                .mapToInt(Merge::lastRow)
                .max().orElse(row);
    }

    private static String text(Cell cell) {
        return cell.shown().length() > LONGEST ? "" : cell.shown();
    }
}
