package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The names of the posts for NatTable. */
record HeadingData(GridContent content) implements IDataProvider {

    @Override
    public String getDataValue(int column, int row) {
        return content.headings().get(column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("posts are named in their register");
    }

    @Override
    public int getColumnCount() {
        return content.headings().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
