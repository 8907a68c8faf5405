package org.hallkeeper.report.ui.open;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.hallkeeper.ui.grid.GridReading;

/** The list of reports for robots: rows are named by the reports' codes. */
record ReportsRobot(Table table) implements GridReading {

    @Override
    public List<String> rows() {
        return Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList();
    }

    @Override
    public List<String> columns() {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
    }

    @Override
    public String cell(String row, String column) {
        return table.getItem(indexOf(row, rows())).getText(indexOf(column, columns()));
    }

    @Override
    public void select(String row, String column) {
        table.setSelection(indexOf(row, rows()));
    }

    @Override
    public void edit(String row, String column, String text) {
        throw new UnsupportedOperationException("reports are only listed");
    }

    private static int indexOf(String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0)
            throw new IllegalArgumentException("no " + name + " among " + names);
        return index;
    }
}
