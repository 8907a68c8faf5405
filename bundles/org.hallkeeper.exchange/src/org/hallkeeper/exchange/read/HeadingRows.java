package org.hallkeeper.exchange.read;

import java.util.Map;
import java.util.TreeMap;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Merge;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** Takes one row of a table, or two together, as headings. */
final class HeadingRows {

    private final Table table;

    HeadingRows(Table table) {
        this.table = table;
    }

    /** Column to heading. A title merged over several columns names none of them. */
    Map<Integer, Heading> one(Row row) {
        Map<Integer, Heading> headings = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank() && widthAt(row, column) == 1) {
                headings.put(column, Heading.single(cell.shown()));
            }
        }
        return headings;
    }

    /** Column to heading, group headings in the upper row combined with what stands below them. */
    Map<Integer, Heading> two(Row upper, Row lower) {
        Map<Integer, Heading> headings = new TreeMap<>();
        String group = "";
        for (int column = 0; column < Math.max(upper.cells().size(), lower.cells().size()); column++) {
            String above = table.seenAt(upper.number(), column).shown();
            String below = below(lower, column);
            group = above.isEmpty() ? group : above;
            if (!above.isEmpty() || !below.isEmpty()) {
                headings.put(column, heading(above, group, below));
            }
        }
        return headings;
    }

    /** Where cells are not merged (CSV), a group heading stands over its first column only and reaches to the next one. */
    private static Heading heading(String above, String group, String below) {
        if (below.isEmpty() || below.equals(above)) {
            return Heading.single(above);
        }
        return group.isEmpty() ? Heading.single(below) : Heading.below(group, below);
    }

    private String below(Row lower, int column) {
        return widthAt(lower, column) == 1 ? lower.cell(column).shown() : "";
    }

    private int widthAt(Row row, int column) {
        return table.mergeAt(row.number(), column).map(Merge::width).orElse(1);
    }
}
