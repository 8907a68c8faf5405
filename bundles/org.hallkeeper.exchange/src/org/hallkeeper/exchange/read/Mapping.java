package org.hallkeeper.exchange.read;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which column holds what. Columns count from 0.
 *
 * @param headerRow       1-based number of the (first) row of headings
 * @param headerRows      how many rows the headings take, 1 to 3
 * @param columnToField   column to {@link Field#key()}; ignored fields are in it too
 * @param unknownHeadings column to heading as written, for the columns nothing was found for or nothing for certain
 */
public record Mapping(int headerRow, int headerRows, Map<Integer, String> columnToField, Map<Integer, String> unknownHeadings) {

    public Mapping {
        columnToField = Map.copyOf(columnToField);
        unknownHeadings = Map.copyOf(unknownHeadings);
    }

    /** Rows with a higher number hold data. */
    public int lastHeaderRow() {
        return headerRow + headerRows - 1;
    }

    /** The column of a field, the leftmost when several are ignored. */
    public OptionalInt columnOf(String fieldKey) {
        return new TreeMap<>(columnToField).entrySet().stream()
                .filter(column -> column.getValue().equals(fieldKey))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
