package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** The name of a post over its column, in up to two lines. */
final class PostHeaderPainter extends AbstractCellPainter {

    static final int MOST_LINES = 2;

    private final Brush brush;

    PostHeaderPainter(Brush brush) {
        this.brush = brush;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
        brush.fill(gc, bounds, Tone.FRAME);
        brush.font(gc, TypeScale.STRONG);
        gc.setForeground(brush.color(selected ? Tone.ACCENT : Tone.TEXT));
        brush.text(gc, bounds, lines(String.valueOf(cell.getDataValue()), bounds.width, gc), SWT.CENTER);
    }

    List<String> lines(String heading, int width, GC gc) {
        return TextFlow.lines(heading, TextFlow.HEADING, width - 2 * brush.sidePadding(), MOST_LINES, text -> gc.textExtent(text).x);
    }

    int widthOf(String heading, GC gc) {
        brush.font(gc, TypeScale.STRONG);
        return gc.textExtent(heading).x + 2 * brush.sidePadding() + Brush.GRID_LINE;
    }

    /** The narrowest column that still shows the whole heading. */
    int leastWidthOf(String heading, GC gc) {
        int full = widthOf(heading, gc);
        int width = full / MOST_LINES;
        while (width < full && isShortened(lines(heading, width, gc)))
            width += brush.spacing().quarter();
        return Math.min(width + 1, full);
    }

    private static boolean isShortened(List<String> lines) {
        return lines.getLast().endsWith(TextFlow.ELLIPSIS);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return widthOf(String.valueOf(cell.getDataValue()), gc);
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }
}
