package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.hallkeeper.duty.ui.entry.EntryEditor;
import org.hallkeeper.ui.grid.GridReading;

/** The month for robots: rows are named by ISO date, columns by post. */
record GridRobot(NatTable table, SelectionLayer selection, GridContent content, CellEditing editing) implements GridReading {

    @Override
    public List<String> rows() {
        return content.days().stream().map(day -> day.date().toString()).toList();
    }

    @Override
    public List<String> columns() {
        return content.headings();
    }

    @Override
    public String cell(String row, String column) {
        return content.text(find(row, column));
    }

    @Override
    public void select(String row, String column) {
        Cell cell = find(row, column);
        table.doCommand(new SelectCellCommand(selection, cell.column(), cell.row(), false, false));
    }

    @Override
    public void edit(String row, String column, String text) {
        CellEditing.openEditor(table).ifPresent(EntryEditor::close);
        select(row, column);
        editing.begin(table);
        EntryEditor editor = CellEditing.openEditor(table).orElseThrow(() -> new IllegalStateException("no editor in " + row + " " + column));
        editor.enter(text);
    }

    private Cell find(String row, String column) {
        return new Cell(indexOf(row, rows()), indexOf(column, columns()));
    }

    private static int indexOf(String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0)
            throw new IllegalArgumentException("no " + name + " among " + names);
        return index;
    }
}
