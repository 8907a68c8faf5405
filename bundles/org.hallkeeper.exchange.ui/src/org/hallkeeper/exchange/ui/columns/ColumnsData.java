package org.hallkeeper.exchange.ui.columns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.hallkeeper.exchange.table.ColumnLetters;
import org.hallkeeper.exchange.ui.grid.ReadOnlyData;

/** What stands in the table of columns and how each cell is marked. */
final class ColumnsData {

    static final String HEADING = "heading";
    static final String ABOVE_HEADING = "aboveHeading";
    static final String LEFT_OUT = "leftOut";
    static final String BAD = "bad";
    static final String CHOICE = "choice";
    static final String CHOICE_OPEN = "choiceOpen";

    private static final int HEAD_ROWS = 2;

    private final Function<ColumnChoice, String> name;
    private PreviewRows rows = PreviewRows.none();

    ColumnsData(Function<ColumnChoice, String> name) {
        this.name = name;
    }

    PreviewRows rows() {
        return rows;
    }

    void show(PreviewRows shown) {
        rows = shown;
    }

    IDataProvider body() {
        return new ReadOnlyData(() -> rows.columns(), () -> rows.rows(), (column, row) -> rows.text(row, column));
    }

    /** Letters, and below them what the column is taken for. */
    IDataProvider columnHeads() {
        return new ReadOnlyData(() -> rows.columns(), () -> HEAD_ROWS,
                (column, row) -> row == 0 ? ColumnLetters.of(column) : name.apply(rows.choice(column)));
    }

    IDataProvider rowHeads() {
        return new ReadOnlyData(() -> 1, () -> rows.rows(), (column, row) -> rows.number(row));
    }

    List<String> rowNames() {
        return IntStream.range(0, rows.rows()).mapToObj(row -> Integer.toString(rows.number(row))).toList();
    }

    List<String> columnNames() {
        return IntStream.range(0, rows.columns()).mapToObj(ColumnLetters::of).toList();
    }

    void labelBody(LabelStack labels, int column, int row) {
        if (rows.problem(row, column).isPresent())
            labels.addLabel(BAD);
        if (rows.isHeading(row))
            labels.addLabel(HEADING);
        else if (rows.isAboveHeading(row))
            labels.addLabel(ABOVE_HEADING);
        else if (!(rows.choice(column) instanceof ColumnChoice.Holds))
            labels.addLabel(LEFT_OUT);
    }

    void labelHead(LabelStack labels, int column, int row) {
        if (row > 0)
            labels.addLabel(rows.choice(column) instanceof ColumnChoice.Holds ? CHOICE : CHOICE_OPEN);
    }
}
