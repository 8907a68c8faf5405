package org.hallkeeper.exchange.ui.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** What a table shows and nobody changes there. */
public record ReadOnlyData(IntSupplier columns, IntSupplier rows, Content content) implements IDataProvider {

    /** What stands in a cell; both count from 0. */
    @FunctionalInterface
    public interface Content {

        Object at(int column, int row);
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }

    @Override
    public Object getDataValue(int column, int row) {
        return content.at(column, row);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("this table is only looked at");
    }
}
