package org.hallkeeper.exchange.ui.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.exchange.read.ColumnHeadings;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.HeadingFinder;
import org.hallkeeper.exchange.read.HeadingResult;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** What a person can change about the mapping of a table. */
public final class MappingChange {

    private final Table table;
    private final List<Field> fields;

    public MappingChange(Table table, List<Field> fields) {
        this.table = table;
        this.fields = List.copyOf(fields);
    }

    /** The column holds this field, and no other column does, unless the field is one of those that are not imported. */
    public Mapping assign(Mapping mapping, int column, Field field) {
        Map<Integer, String> columns = new HashMap<>(mapping.columnToField());
        if (!field.ignored())
            columns.values().removeIf(field.key()::equals);
        columns.put(column, field.key());
        return with(mapping.headerRow(), mapping.headerRows(), columns);
    }

    /** The column is not imported. */
    public Mapping leaveOut(Mapping mapping, int column) {
        Optional<Field> ignored = fields.stream().filter(Field::ignored).findFirst();
        return ignored.isPresent() ? assign(mapping, column, ignored.get()) : open(mapping, column);
    }

    /** Nothing is said about the column. */
    public Mapping open(Mapping mapping, int column) {
        Map<Integer, String> columns = new HashMap<>(mapping.columnToField());
        columns.remove(column);
        return with(mapping.headerRow(), mapping.headerRows(), columns);
    }

    /**
     * The headings stand in other rows. Columns are recognised by what is written there; where that says nothing, they keep their fields.
     *
     * @param row  1-based number of the first row of headings
     * @param rows how many
     */
    public Mapping headingsAt(Mapping mapping, int row, int rows) {
        HeadingResult found = new HeadingFinder(fields, Locale.getDefault()).find(only(row, rows));
        if (found instanceof HeadingResult.Found(Mapping recognised, List<Field> missing, var problems) && recognised.headerRow() == row
                && recognised.headerRows() == rows)
            return recognised;
        return with(row, rows, mapping.columnToField());
    }

    private Table only(int row, int rows) {
        List<Row> headings = table.rows().stream().filter(each -> each.number() >= row && each.number() < row + rows).toList();
        return new Table(table.fileName(), table.sheetName(), headings, table.merges(), table.hiddenRows());
    }

    private Mapping with(int row, int rows, Map<Integer, String> columns) {
        Map<Integer, String> unknown = new HashMap<>(ColumnHeadings.of(table, new Mapping(row, rows, columns, Map.of())));
        unknown.keySet().removeAll(columns.keySet());
        return new Mapping(row, rows, columns, unknown);
    }
}
