package org.hallkeeper.duty.ui.grid;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.GC;
import org.hallkeeper.ui.style.TypeScale;

/**
 * Gives the posts the width of the window: wide enough for their texts if there is room, else as narrow as two names one below the other, and only
 * then a scroll bar. A column that the user has dragged keeps its width.
 */
final class ColumnFit {

    /** Longest line of text that a column is widened for, in lines' heights. */
    private static final double WIDEST = 14;
    private static final double NARROWEST = 3.2;
    private static final double WIDEST_NAME = 7;
    private static final double NARROWEST_REMARK = 6;

    private final DataLayer body;
    private final GridContent content;
    private final PostHeaderPainter headings;
    private final Brush brush;
    private final Set<Integer> dragged = new HashSet<>();
    private boolean fitting;

    ColumnFit(DataLayer body, GridContent content, PostHeaderPainter headings, Brush brush) {
        this.body = body;
        this.content = content;
        this.headings = headings;
        this.brush = brush;
        body.addLayerListener(this::rememberDragged);
    }

    private void rememberDragged(ILayerEvent event) {
        if (!fitting && event instanceof ColumnResizeEvent resize)
            resize.getColumnPositionRanges().forEach(range -> dragged.addAll(range.getMembers()));
    }

    /** Other posts may stand in the columns now. */
    void forgetDragged() {
        dragged.clear();
    }

    void fit(int room, GC gc) {
        int columns = content.headings().size();
        int[] least = new int[columns];
        int[] natural = new int[columns];
        for (int column = 0; column < columns; column++) {
            boolean fixed = dragged.contains(column);
            least[column] = fixed ? body.getColumnWidthByPosition(column) : leastWidth(column, gc);
            natural[column] = fixed ? least[column] : Math.max(least[column], naturalWidth(column, gc));
        }
        apply(distribute(room, least, natural));
    }

    private int[] distribute(int room, int[] least, int[] natural) {
        int leastSum = IntStream.of(least).sum();
        int naturalSum = IntStream.of(natural).sum();
        if (naturalSum <= room)
            return spread(room - naturalSum, natural);
        if (leastSum >= room)
            return least;
        double share = (double) (room - leastSum) / (naturalSum - leastSum);
        int[] widths = IntStream.range(0, least.length)
                .map(column -> least[column] + (int) (share * (natural[column] - least[column])))
                .toArray();
        return spread(room - IntStream.of(widths).sum(), widths);
    }

    /** Shares out what is left, the odd points to the last column. */
    private int[] spread(int left, int[] widths) {
        int[] free = IntStream.range(0, widths.length).filter(column -> !dragged.contains(column)).toArray();
        if (free.length == 0)
            return widths;
        for (int column : free)
            widths[column] += left / free.length;
        widths[free[free.length - 1]] += left % free.length;
        return widths;
    }

    private void apply(int[] widths) {
        fitting = true;
        for (int column = 0; column < widths.length; column++) {
            if (body.getColumnWidthByPosition(column) != widths[column])
                body.setColumnWidthByPosition(column, widths[column]);
        }
        fitting = false;
    }

    private int leastWidth(int column, GC gc) {
        int heading = headings.leastWidthOf(content.headings().get(column), gc);
        if (content.isRemark(column))
            return Math.max(heading, brush.spacing().ems(NARROWEST_REMARK));
        int name = Math.clamp(longestName(column, gc), brush.spacing().ems(NARROWEST), brush.spacing().ems(WIDEST_NAME));
        return Math.max(heading, name);
    }

    private int longestName(int column, GC gc) {
        brush.font(gc, TypeScale.BODY);
        int widest = 0;
        for (int row = 0; row < content.days().size(); row++) {
            for (String name : TextFlow.NAMES.split(content.text(new Cell(row, column))))
                widest = Math.max(widest, gc.textExtent(name.replace("、", "")).x + 2 * brush.sidePadding() + Brush.GRID_LINE);
        }
        return widest;
    }

    private int naturalWidth(int column, GC gc) {
        int widest = headings.widthOf(content.headings().get(column), gc);
        brush.font(gc, TypeScale.BODY);
        for (int row = 0; row < content.days().size(); row++)
            widest = Math.max(widest, gc.textExtent(content.text(new Cell(row, column))).x + 2 * brush.sidePadding() + Brush.GRID_LINE);
        return Math.min(widest, brush.spacing().ems(WIDEST));
    }
}
