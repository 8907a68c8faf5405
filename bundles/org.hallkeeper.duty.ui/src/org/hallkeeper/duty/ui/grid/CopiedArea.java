package org.hallkeeper.duty.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hallkeeper.ui.style.Tone;

/** The cells copied last: a dashed line runs round them until something else is done. */
final class CopiedArea {

    private static final Rectangle NONE = new Rectangle(0, 0, 0, 0);

    private Rectangle cells = NONE;

    /** @param cells columns as x and width, rows as y and height */
    void mark(Rectangle cells) {
        this.cells = cells;
    }

    void clear() {
        cells = NONE;
    }

    boolean isMarked() {
        return cells != NONE;
    }

    void paint(Cell cell, GC gc, Rectangle bounds, Brush brush) {
        if (!cells.contains(cell.column(), cell.row()))
            return;
        int left = bounds.x;
        int top = bounds.y;
        int right = bounds.x + bounds.width - 1;
        int bottom = bounds.y + bounds.height - 1;
        gc.setForeground(brush.color(Tone.ACCENT));
        gc.setLineStyle(SWT.LINE_DASH);
        if (cell.column() == cells.x)
            gc.drawLine(left, top, left, bottom);
        if (cell.column() == cells.x + cells.width - 1)
            gc.drawLine(right, top, right, bottom);
        if (cell.row() == cells.y)
            gc.drawLine(left, top, right, top);
        if (cell.row() == cells.y + cells.height - 1)
            gc.drawLine(left, bottom, right, bottom);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
