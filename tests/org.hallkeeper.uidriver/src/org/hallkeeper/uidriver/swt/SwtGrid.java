package org.hallkeeper.uidriver.swt;

import java.util.List;

import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.uidriver.GridDriver;

/** A grid through the reading it offers itself. */
record SwtGrid(DisplayThread thread, GridReading reading) implements GridDriver {

    @Override
    public List<String> rows() {
        return thread.ask(reading::rows);
    }

    @Override
    public List<String> columns() {
        return thread.ask(reading::columns);
    }

    @Override
    public String cell(String row, String column) {
        return thread.ask(() -> reading.cell(row, column));
    }

    @Override
    public void edit(String row, String column, String text) {
        thread.run(() -> reading.edit(row, column, text));
    }
}
