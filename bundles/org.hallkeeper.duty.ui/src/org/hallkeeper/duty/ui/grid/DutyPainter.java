package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** Who is on duty: names in up to two lines on the ground of the day. */
final class DutyPainter extends AbstractCellPainter {

    static final int MOST_LINES = 2;

    private final GridContent content;
    private final CopiedArea copied;
    private final Brush brush;

    DutyPainter(GridContent content, CopiedArea copied, Brush brush) {
        this.content = content;
        this.copied = copied;
        this.brush = brush;
    }

    @Override
    public void paintCell(ILayerCell layerCell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Cell cell = new Cell(layerCell.getRowIndex(), layerCell.getColumnIndex());
        DayInfo day = content.days().get(cell.row());
        boolean selected = layerCell.getDisplayMode() == DisplayMode.SELECT;
        boolean refused = !content.complaint(cell).isEmpty();
        brush.fill(gc, bounds, selected ? Tone.SELECTION : Brush.ground(day.kind(), content.isToday(cell.row())));
        brush.font(gc, TypeScale.BODY);
        gc.setForeground(brush.color(refused ? Tone.PROBLEM : selected ? Tone.SELECTION_TEXT : Tone.TEXT));
        List<String> lines = lines(cell, bounds.width, gc);
        brush.text(gc, bounds, lines, content.isRemark(cell.column()) ? SWT.LEFT : SWT.CENTER);
        if (refused)
            markRefused(gc, bounds);
        if (layerCell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE))
            markCursor(gc, bounds);
        copied.paint(cell, gc, bounds, brush);
    }

    List<String> lines(Cell cell, int width, GC gc) {
        int room = width - 2 * brush.sidePadding();
        return TextFlow.lines(content.text(cell), TextFlow.NAMES, room, MOST_LINES, text -> gc.textExtent(text).x);
    }

    boolean isShortened(Cell cell, int width, GC gc) {
        brush.font(gc, TypeScale.BODY);
        List<String> lines = lines(cell, width, gc);
        return !lines.isEmpty() && lines.getLast().endsWith(TextFlow.ELLIPSIS);
    }

    private void markCursor(GC gc, Rectangle bounds) {
        int thickness = Math.max(2, brush.spacing().em() / 10);
        gc.setForeground(brush.color(Tone.ACCENT));
        gc.setLineWidth(thickness);
        gc.drawRectangle(bounds.x + thickness / 2, bounds.y + thickness / 2, bounds.width - thickness, bounds.height - thickness);
        gc.setLineWidth(1);
    }

    /** A frame and a corner, because colour alone would not reach everybody. */
    private void markRefused(GC gc, Rectangle bounds) {
        gc.setForeground(brush.color(Tone.PROBLEM));
        gc.setBackground(brush.color(Tone.PROBLEM));
        gc.setLineWidth(1);
        gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        int corner = brush.spacing().half();
        int right = bounds.x + bounds.width;
        gc.fillPolygon(new int[] { right - corner, bounds.y, right, bounds.y, right, bounds.y + corner });
    }

    @Override
    public int getPreferredWidth(ILayerCell layerCell, GC gc, IConfigRegistry registry) {
        brush.font(gc, TypeScale.BODY);
        Cell cell = new Cell(layerCell.getRowIndex(), layerCell.getColumnIndex());
        return gc.textExtent(content.text(cell)).x + 2 * brush.sidePadding() + Brush.GRID_LINE;
    }

    @Override
    public int getPreferredHeight(ILayerCell layerCell, GC gc, IConfigRegistry registry) {
        return layerCell.getBounds().height;
    }
}
