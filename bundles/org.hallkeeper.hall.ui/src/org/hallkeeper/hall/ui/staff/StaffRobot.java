package org.hallkeeper.hall.ui.staff;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.grid.GridReading;

/** The list of staff for robots: rows are named by badge number. */
record StaffRobot(NatTable table, SelectionLayer selection, StaffTable staff) implements GridReading {

    @Override
    public List<String> rows() {
        return staff.shown().stream().map(row -> row.member().badgeNo()).toList();
    }

    @Override
    public List<String> columns() {
        Texts texts = ScreenTexts.beside(StaffRobot.class);
        return Stream.of(StaffColumn.values()).map(column -> column.heading(texts)).toList();
    }

    @Override
    public String cell(String row, String column) {
        return staff.getDataValue(indexOf(column, columns()), indexOf(row, rows()));
    }

    @Override
    public void select(String row, String column) {
        table.doCommand(new SelectRowsCommand(selection, indexOf(column, columns()), indexOf(row, rows()), false, false));
    }

    @Override
    public void edit(String row, String column, String text) {
        throw new UnsupportedOperationException("people are edited in the form");
    }

    private static int indexOf(String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0)
            throw new IllegalArgumentException("no " + name + " among " + names);
        return index;
    }
}
