package org.hallkeeper.exchange.ui.grid;

import java.util.List;
import java.util.function.Supplier;

import org.hallkeeper.ui.grid.GridReading;

/**
 * A table that is only looked at, for robots and screen readers.
 *
 * @param names what names each row
 * @param cells text and act by index, both counted from 0
 */
public record TableRobot(Supplier<List<String>> names, Supplier<List<String>> headings, Cells cells) implements GridReading {

    /** The cells of the table. */
    public interface Cells {

        String text(int row, int column);

        void select(int row, int column);
    }

    @Override
    public List<String> rows() {
        return names.get();
    }

    @Override
    public List<String> columns() {
        return headings.get();
    }

    @Override
    public String cell(String row, String column) {
        return cells.text(indexOf(row, rows()), indexOf(column, columns()));
    }

    @Override
    public void select(String row, String column) {
        cells.select(indexOf(row, rows()), indexOf(column, columns()));
    }

    @Override
    public void edit(String row, String column, String text) {
        throw new UnsupportedOperationException("this table is only looked at");
    }

    private static int indexOf(String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0)
            throw new IllegalArgumentException("no " + name + " among " + names);
        return index;
    }
}
