package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** A day at the left of its row: 休, 节 and 班 as badges, today with a bar and the word 今天. */
final class DayHeaderPainter extends AbstractCellPainter {

    private final GridContent content;
    private final DayHeader header;
    private final Brush brush;

    DayHeaderPainter(GridContent content, DayHeader header, Brush brush) {
        this.content = content;
        this.header = header;
        this.brush = brush;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int row = cell.getRowIndex();
        DayInfo day = content.days().get(row);
        boolean today = content.isToday(row);
        brush.fill(gc, bounds, day.kind() == DayKind.WORKDAY && !today ? Tone.FRAME : Brush.ground(day.kind(), today));
        boolean strong = today || cell.getDisplayMode() == DisplayMode.SELECT;
        brush.font(gc, strong ? TypeScale.STRONG : TypeScale.BODY);
        gc.setForeground(brush.color(day.kind() == DayKind.HOLIDAY ? Tone.PROBLEM : strong ? Tone.ACCENT : Tone.TEXT));
        if (cell.getColumnIndex() == DayHeader.KIND)
            paintKind(gc, bounds, row);
        else
            brush.text(gc, bounds, List.of(header.getDataValue(cell.getColumnIndex(), row)), SWT.CENTER);
        if (today && cell.getColumnIndex() == DayHeader.DATE)
            paintTodayBar(gc, bounds);
    }

    private void paintTodayBar(GC gc, Rectangle bounds) {
        gc.setBackground(brush.color(Tone.ACCENT));
        gc.fillRectangle(bounds.x, bounds.y, brush.spacing().quarter(), bounds.height);
    }

    private void paintKind(GC gc, Rectangle bounds, int row) {
        int x = bounds.x + brush.sidePadding();
        if (!header.todayWord(row).isEmpty())
            x = paintBadge(gc, bounds, x, header.todayWord(row), Tone.ACCENT);
        if (!header.badge(row).isEmpty())
            x = paintBadge(gc, bounds, x, header.badge(row), badgeTone(content.days().get(row).kind()));
        brush.font(gc, TypeScale.CAPTION);
        gc.setForeground(brush.color(Tone.FAINT_TEXT));
        drawMiddle(gc, content.days().get(row).name(), x, bounds);
    }

    private int paintBadge(GC gc, Rectangle bounds, int x, String word, Tone tone) {
        brush.font(gc, TypeScale.CAPTION);
        int padding = brush.spacing().quarter();
        int width = gc.textExtent(word).x + 2 * padding;
        int height = Brush.lineHeight(gc);
        gc.setBackground(brush.color(tone));
        gc.setForeground(brush.color(Tone.ACCENT_TEXT));
        gc.setAntialias(SWT.ON);
        gc.fillRoundRectangle(x, bounds.y + (bounds.height - height) / 2, width, height, 2 * padding, 2 * padding);
        gc.setAntialias(SWT.DEFAULT);
        drawMiddle(gc, word, x + padding, bounds);
        return x + width + padding;
    }

    private static void drawMiddle(GC gc, String word, int x, Rectangle bounds) {
        gc.drawText(word, x, bounds.y + (bounds.height - gc.textExtent(word).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private static Tone badgeTone(DayKind kind) {
        return switch (kind) {
        case HOLIDAY -> Tone.PROBLEM;
        case ADJUSTED_WORKDAY -> Tone.ACCENT;
        case WORKDAY, REST_DAY -> Tone.FAINT_TEXT;
        };
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return preferredWidth(gc, cell.getColumnIndex(), cell.getRowIndex());
    }

    /** Wide enough for the bold text of today and for every badge. */
    int preferredWidth(GC gc, int column, int row) {
        if (column != DayHeader.KIND) {
            brush.font(gc, TypeScale.STRONG);
            return gc.textExtent(header.getDataValue(column, row)).x + 3 * brush.sidePadding();
        }
        brush.font(gc, TypeScale.CAPTION);
        int words = 0;
        for (String word : header.kindWords(row))
            words += gc.textExtent(word).x + 3 * brush.spacing().quarter();
        return words + 2 * brush.sidePadding();
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }
}
