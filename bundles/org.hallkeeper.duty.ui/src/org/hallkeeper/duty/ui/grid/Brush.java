package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** The strokes that the painters of the grid share, in the colours of the theme in force. */
final class Brush {

    /** NatTable takes it from the width and height of every cell. */
    static final int GRID_LINE = 1;

    private final Control control;
    private final Spacing spacing;

    Brush(Control control) {
        this.control = control;
        this.spacing = Spacing.of(control);
    }

    Spacing spacing() {
        return spacing;
    }

    Color color(Tone tone) {
        return Palette.of(control).color(tone);
    }

    void font(GC gc, TypeScale size) {
        gc.setFont(size.font(control.getDisplay()));
    }

    void fill(GC gc, Rectangle area, Tone tone) {
        gc.setBackground(color(tone));
        gc.fillRectangle(area);
    }

    /** Measured, because Chinese characters may come from a taller font than the one set. */
    static int lineHeight(GC gc) {
        return gc.textExtent("国g").y;
    }

    /** Lines of text in the middle of the cell's height; Latin ones stand on the same line as Chinese ones in the cell beside. */
    void text(GC gc, Rectangle cell, List<String> lines, int align) {
        int lineHeight = lineHeight(gc);
        int y = cell.y + (cell.height - lineHeight * lines.size()) / 2;
        for (String line : lines) {
            Point size = gc.textExtent(line);
            gc.drawText(line, left(cell, size.x, align), y + lineHeight - size.y, SWT.DRAW_TRANSPARENT);
            y += lineHeight;
        }
    }

    private int left(Rectangle cell, int width, int align) {
        if (align == SWT.CENTER)
            return cell.x + Math.max(sidePadding(), (cell.width - width) / 2);
        return cell.x + sidePadding();
    }

    int sidePadding() {
        return spacing.ems(0.4);
    }

    /** The ground of a day; what the colour says is also written in the day's header. */
    static Tone ground(DayKind kind, boolean today) {
        if (today)
            return Tone.TODAY;
        return switch (kind) {
        case WORKDAY -> Tone.SURFACE;
        case REST_DAY -> Tone.REST_DAY;
        case HOLIDAY -> Tone.HOLIDAY;
        case ADJUSTED_WORKDAY -> Tone.ADJUSTED_WORKDAY;
        };
    }
}
