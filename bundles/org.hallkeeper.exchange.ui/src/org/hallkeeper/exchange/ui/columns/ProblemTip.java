package org.hallkeeper.exchange.ui.columns;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Says over a bad cell what is the matter with it, and over any other the text that does not fit. */
final class ProblemTip extends NatTableContentTooltip {

    private final BiFunction<Integer, Integer, Optional<String>> problemAt;

    /** @param problemAt column and row of the body, counted from 0 */
    ProblemTip(NatTable table, BiFunction<Integer, Integer, Optional<String>> problemAt) {
        super(table, GridRegion.BODY);
        this.problemAt = problemAt;
        setPopupDelay(300);
    }

    @Override
    protected String getText(Event event) {
        int column = natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(event.x));
        int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
        return problemAt.apply(column, row).orElseGet(() -> super.getText(event));
    }
}
