package org.hallkeeper.exchange.ui.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** The rows of a file as the columns page shows them: what stands in each cell and what is the matter with it. */
public final class PreviewRows {

    private record Place(int row, int column) {
    }

    private final Table table;
    /** Kept, because the table looks through all its rows for it and is asked for every cell that is painted. */
    private final int columns;
    private final Mapping mapping;
    private final List<Field> fields;
    private final Map<Place, String> problems = new HashMap<>();

    /** @param problems of the dry run */
    public PreviewRows(Table table, Mapping mapping, List<Field> fields, List<Problem> problems) {
        this.table = table;
        this.columns = table.width();
        this.mapping = mapping;
        this.fields = List.copyOf(fields);
        problems.forEach(this::note);
    }

    /** Before a file was read. */
    static PreviewRows none() {
        return new PreviewRows(new Table("", "", List.of()), new Mapping(1, 1, Map.of(), Map.of()), List.of(), List.of());
    }

    private void note(Problem problem) {
        ProblemPlace place = ProblemPlace.of(problem, table.fileName());
        if (place.row().isPresent() && place.column().isPresent())
            problems.merge(new Place(place.row().getAsInt(), place.column().getAsInt()), problem.what(), (one, other) -> one + "\n" + other);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return table.rows().size();
    }

    /** The row's number in the file; index counts the rows shown from 0. */
    public int number(int index) {
        return table.rows().get(index).number();
    }

    public String text(int index, int column) {
        return table.rows().get(index).cell(column).shown();
    }

    public boolean isHeading(int index) {
        return number(index) >= mapping.headerRow() && number(index) <= mapping.lastHeaderRow();
    }

    public boolean isAboveHeading(int index) {
        return number(index) < mapping.headerRow();
    }

    public ColumnChoice choice(int column) {
        return ColumnChoice.of(mapping, column, fields);
    }

    public Optional<String> problem(int index, int column) {
        return Optional.ofNullable(problems.get(new Place(number(index), column)));
    }

    /** The index of the row with a number, or of the next one below it. */
    public int indexOf(int number) {
        List<Row> rows = table.rows();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).number() >= number)
                return index;
        }
        return rows.size() - 1;
    }

    /** A few texts of a column from the headings on, to find out how wide it must be. */
    public List<String> sample(int column, int count) {
        List<String> texts = new ArrayList<>();
        for (int index = indexOf(mapping.headerRow()); index < rows() && texts.size() < count; index++)
            texts.add(text(index, column));
        return texts;
    }
}
