package org.hallkeeper.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a worksheet and spreads each value merged down one column over the rows it was merged over. */
final class MergedRows {

    /** Regions do not overlap in a sound file, so together they can be no larger than the sheet. */
    private static final long MOST_STEPS = (long) Limits.ROWS * Limits.COLUMNS;

    private record Line(int number, List<Cell> cells, boolean isHidden) {
    }

    private final List<Merge> merges;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();

    MergedRows(List<Merge> merges) {
        this.merges = merges.stream().filter(Merge::isVertical).toList();
    }

    void add(int number, List<Cell> cells, boolean isHidden) {
        lines.put(number, new Line(number, cells, isHidden));
        order.add(number);
    }

    List<Row> visible() throws Refusal {
        spread();
        List<Row> rows = new ArrayList<>();
        for (int number : order) {
            Line line = lines.get(number);
            Row row = new Row(number, line.cells());
            if (!line.isHidden() && !row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Filled rows the user does not see. */
    int hidden() {
        return (int) lines.values().stream().filter(Line::isHidden).count();
    }

    private void spread() throws Refusal {
        int last = order.isEmpty() ? 0 : order.getLast();
        long steps = 0;
        for (Merge merge : merges) {
            Line top = lines.get(merge.firstRow());
            if (top == null || merge.firstColumn() >= top.cells().size()) {
                continue;
            }
            Cell value = top.cells().get(merge.firstColumn());
            for (int row = merge.firstRow() + 1; row <= Math.min(merge.lastRow(), last); row++) {
                if (++steps > MOST_STEPS) {
                    throw Refusal.of("damaged");
                }
                fill(row, merge.firstColumn(), value);
            }
        }
    }

    private void fill(int row, int column, Cell value) {
        Line line = lines.get(row);
        if (line == null) {
            return;
        }
        while (line.cells().size() <= column) {
            line.cells().add(Cell.BLANK);
        }
        line.cells().set(column, value);
    }
}
