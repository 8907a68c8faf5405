package org.hallkeeper.duty.ui.grid;

import java.time.DayOfWeek;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.swt.graphics.GC;
import org.hallkeeper.ui.style.Tone;

/** The lines that run through the whole width: below the headings and between Sunday and Monday. */
record GridLines(NatTable table, GridContent content, DataLayer body, DataLayer heads, Brush brush) implements IOverlayPainter {

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        if (content.days().isEmpty())
            return;
        gc.setBackground(brush.color(Tone.FAINT_TEXT));
        int width = Math.min(table.getWidth(), table.getClientArea().width);
        gc.fillRectangle(0, heads.getHeight() - 1, width, 1);
        int thickness = Math.max(2, brush.spacing().em() / 10);
        for (int position = 1; position < table.getRowCount(); position++) {
            int day = table.getRowIndexByPosition(position);
            if (isSunday(day))
                gc.fillRectangle(0, table.getStartYOfRowPosition(position) + body.getRowHeightByPosition(day) - thickness, width, thickness);
        }
    }

    private boolean isSunday(int row) {
        return row >= 0 && row < content.days().size() && content.days().get(row).date().getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
