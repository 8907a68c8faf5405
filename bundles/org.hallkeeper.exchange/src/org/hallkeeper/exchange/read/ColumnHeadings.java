package org.hallkeeper.exchange.read;

import java.util.Map;
import java.util.TreeMap;

import org.hallkeeper.exchange.table.Table;

/** What stands over each column, as a person reads it: group and sub heading joined by ·. */
public final class ColumnHeadings {

    private ColumnHeadings() {
    }

    /** Column to heading for the header rows of a mapping; columns without heading are left out. */
    public static Map<Integer, String> of(Table table, Mapping mapping) {
        HeadingRows rows = new HeadingRows(table);
        Map<Integer, Heading> found = mapping.headerRows() >= 2 ? two(rows, table, mapping.headerRow()) : one(rows, table, mapping.headerRow());
        Map<Integer, String> written = new TreeMap<>();
        found.forEach((column, heading) -> written.put(column, heading.written()));
        return written;
    }

    private static Map<Integer, Heading> one(HeadingRows rows, Table table, int row) {
        return table.row(row).map(rows::one).orElseGet(Map::of);
    }

    private static Map<Integer, Heading> two(HeadingRows rows, Table table, int row) {
        return table.row(row).flatMap(upper -> table.row(row + 1).map(lower -> rows.two(upper, lower))).orElseGet(Map::of);
    }
}
