package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.graphics.GC;
import org.hallkeeper.ui.grid.GridStyle;
import org.hallkeeper.ui.style.TypeScale;

/** Makes rows as low as needed to show the whole month at once, and never lower than their text. */
final class RowFit {

    /** Room between two rows, in heights of a line: less would let the line between weeks touch the text. */
    private static final double TIGHTEST = 0.35;

    private final DataLayer body;
    private final GridContent content;
    private final DutyPainter painter;
    private final Brush brush;

    RowFit(DataLayer body, GridContent content, DutyPainter painter, Brush brush) {
        this.body = body;
        this.content = content;
        this.painter = painter;
        this.brush = brush;
    }

    void fit(int room, int comfortable, GC gc) {
        brush.font(gc, TypeScale.BODY);
        int lineHeight = Brush.lineHeight(gc);
        int[] lines = new int[content.days().size()];
        int textHeight = 0;
        for (int row = 0; row < lines.length; row++) {
            lines[row] = linesIn(row, gc);
            textHeight += lines[row] * lineHeight;
        }
        int tightest = brush.spacing().ems(TIGHTEST);
        int loosest = comfortable - lineHeight;
        int padding = lines.length == 0 ? loosest : Math.clamp((room - textHeight) / lines.length, tightest, Math.max(tightest, loosest));
        for (int row = 0; row < lines.length; row++)
            setHeight(row, lines[row] * lineHeight + padding);
    }

    private void setHeight(int row, int height) {
        if (body.getRowHeightByPosition(row) != height)
            body.setRowHeightByPosition(row, height);
    }

    private int linesIn(int row, GC gc) {
        int most = 1;
        for (int column = 0; column < content.headings().size(); column++)
            most = Math.max(most, painter.lines(new Cell(row, column), body.getColumnWidthByPosition(column) - Brush.GRID_LINE, gc).size());
        return most;
    }
}
