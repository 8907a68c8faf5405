package org.hallkeeper.exchange.ui.columns;

import java.util.OptionalInt;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.ColumnLetters;

/**
 * Where in the file a problem is; a problem of the whole file has neither row nor column.
 *
 * @param row    1-based
 * @param column 0-based
 */
public record ProblemPlace(OptionalInt row, OptionalInt column) implements Comparable<ProblemPlace> {

    private static final ProblemPlace WHOLE_FILE = new ProblemPlace(OptionalInt.empty(), OptionalInt.empty());

    /** @param fileName the beginning of {@code problem.where()}: {@code file:row:column}; it may hold colons itself */
    public static ProblemPlace of(Problem problem, String fileName) {
        if (!problem.where().startsWith(fileName + ":"))
            return WHOLE_FILE;
        String[] parts = problem.where().substring(fileName.length() + 1).split(":");
        if (!parts[0].matches("\\d{1,9}"))
            return WHOLE_FILE;
        OptionalInt column = parts.length > 1 && parts[1].matches("[A-Z]{1,3}") ? OptionalInt.of(ColumnLetters.columnOf(parts[1]))
                : OptionalInt.empty();
        return new ProblemPlace(OptionalInt.of(Integer.parseInt(parts[0])), column);
    }

    /** From the top of the file to its end; what is about the whole file or the whole row comes first. */
    @Override
    public int compareTo(ProblemPlace other) {
        int byRow = Integer.compare(row.orElse(0), other.row.orElse(0));
        return byRow != 0 ? byRow : Integer.compare(column.orElse(-1), other.column.orElse(-1));
    }

    /** Whether it is about the heading of a column. @param wanted counted from 0 */
    public boolean isHeading(Mapping mapping, int wanted) {
        return column.isPresent() && column.getAsInt() == wanted && row.getAsInt() >= mapping.headerRow() && row.getAsInt() <= mapping.lastHeaderRow();
    }

    /** As a person writes it; empty for a problem of the whole file. */
    public String rowText() {
        return row.isPresent() ? Integer.toString(row.getAsInt()) : "";
    }

    public String columnText() {
        return column.isPresent() ? ColumnLetters.of(column.getAsInt()) : "";
    }
}
