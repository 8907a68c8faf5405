package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Why a text could not be stored, and texts that do not fit into their cell. */
final class CellTip extends NatTableContentTooltip {

    private final GridContent content;
    private final DutyPainter painter;

    CellTip(NatTable table, GridContent content, DutyPainter painter) {
        super(table, GridRegion.BODY);
        this.content = content;
        this.painter = painter;
    }

    /** JFace takes null for no tip. */
    @Override
    protected String getText(Event event) {
        ILayerCell under = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
        if (under == null || region == null || !region.hasLabel(GridRegion.BODY))
            return null;
        Cell cell = new Cell(under.getRowIndex(), under.getColumnIndex());
        if (!content.complaint(cell).isEmpty())
            return content.complaint(cell);
        return isShortened(cell, under.getBounds().width) ? content.text(cell) : null;
    }

    private boolean isShortened(Cell cell, int width) {
        GC gc = new GC(natTable);
        try {
            return painter.isShortened(cell, width - Brush.GRID_LINE, gc);
        } finally {
            gc.dispose();
        }
    }
}
