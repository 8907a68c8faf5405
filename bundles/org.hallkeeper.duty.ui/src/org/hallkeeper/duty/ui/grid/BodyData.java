package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The cells of the month for NatTable. */
record BodyData(GridContent content, GridActions actions) implements IDataProvider {

    @Override
    public String getDataValue(int column, int row) {
        return content.text(new Cell(row, column));
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        actions.type(new Cell(row, column), String.valueOf(value));
    }

    @Override
    public int getColumnCount() {
        return content.headings().size();
    }

    @Override
    public int getRowCount() {
        return content.days().size();
    }
}
