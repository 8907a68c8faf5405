package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** What does not fit into a cell, and why its text could not be stored. */
final class CellTip extends NatTableContentTooltip {

    private final GridContent content;

    CellTip(NatTable table, GridContent content) {
        super(table);
        this.content = content;
    }

    @Override
    protected String getText(Event event) {
        ILayerCell under = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
        if (under == null || region == null)
            return null;
        if (!region.hasLabel(GridRegion.BODY))
            return orNothing(String.valueOf(under.getDataValue()));
        Cell cell = new Cell(under.getRowIndex(), under.getColumnIndex());
        String complaint = content.complaint(cell);
        return orNothing(complaint.isEmpty() ? content.text(cell) : complaint);
    }

    /** JFace takes null for no tip. */
    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
