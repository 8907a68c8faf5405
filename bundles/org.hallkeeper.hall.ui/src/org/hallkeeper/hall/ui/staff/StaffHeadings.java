package org.hallkeeper.hall.ui.staff;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headings of the list of staff. */
record StaffHeadings(StaffTable rows) implements IDataProvider {

    @Override
    public String getDataValue(int column, int row) {
        return rows.heading(StaffColumn.values()[column]);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("headings are fixed");
    }

    @Override
    public int getColumnCount() {
        return StaffColumn.values().length;
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
