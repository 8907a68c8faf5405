package org.hallkeeper.exchange.ui.batches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IColumnAccessor;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.data.ListDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.exchange.ui.grid.LeavingKeys;
import org.hallkeeper.exchange.ui.grid.ReadOnlyData;
import org.hallkeeper.exchange.ui.grid.TableRobot;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.ui.grid.GridStyle;

/** Imports as rows, one of which is the current one. */
final class BatchGrid {

    /** @param width in Chinese characters */
    record Column(String heading, double width, Function<BatchLine, String> text) {
    }

    private record Texts(List<Column> columns) implements IColumnAccessor<BatchLine> {

        @Override
        public Object getDataValue(BatchLine line, int column) {
            return columns.get(column).text().apply(line);
        }

        @Override
        public void setDataValue(BatchLine line, int column, Object value) {
            throw new UnsupportedOperationException("what was imported stays as it was");
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }
    }

    /** Rows are selected here, never columns. */
    private static final class CalmHeader extends ColumnHeaderLayer {

        CalmHeader(DataLayer heads, ViewportLayer viewport, SelectionLayer selection) {
            super(heads, viewport, selection);
        }

        @Override
        public DisplayMode getDisplayModeByPosition(int column, int row) {
            return DisplayMode.NORMAL;
        }
    }

    private final List<BatchLine> lines = new ArrayList<>();
    private final IRowDataProvider<BatchLine> rows;
    private final SelectionLayer selection;
    private final RowSelectionModel<BatchLine> model;
    private final NatTable table;

    /** @param selected told when another row has become the current one */
    BatchGrid(Composite parent, List<Column> columns, Runnable selected) {
        rows = new ListDataProvider<>(lines, new Texts(columns));
        DataLayer body = new DataLayer(rows);
        selection = new SelectionLayer(body, false);
        model = new RowSelectionModel<>(selection, rows, line -> line.batch().id(), false);
        selection.setSelectionModel(model);
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer heads = new DataLayer(new ReadOnlyData(columns::size, () -> 1, (column, row) -> columns.get(column).heading()));
        CompositeLayer grid = new CompositeLayer(1, 2);
        grid.setChildLayer(GridRegion.COLUMN_HEADER, new CalmHeader(heads, viewport, selection), 0, 0);
        grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, grid, false);
        body.setDefaultRowHeight(GridStyle.rowHeight(table));
        heads.setDefaultRowHeight(GridStyle.rowHeight(table));
        for (int column = 0; column < columns.size(); column++)
            body.setColumnWidthByPosition(column, GridStyle.columnWidth(table, columns.get(column).width()));
        table.configure();
        GridStyle.apply(table);
        LeavingKeys.of(table);
        table.setData(GridReading.DATA, new TableRobot(() -> lines.stream().map(line -> Long.toString(line.batch().id())).toList(),
                () -> columns.stream().map(Column::heading).toList(), new Reading()));
        selection.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent)
                selected.run();
        });
    }

    /** For robots: imports are named by their numbers. */
    private final class Reading implements TableRobot.Cells {

        @Override
        public String text(int row, int column) {
            return rows.getDataValue(column, row).toString();
        }

        @Override
        public void select(int row, int column) {
            selectRow(row);
        }
    }

    NatTable control() {
        return table;
    }

    /** Shows other lines; the current one stays the current one if it is still there, else the first becomes it. */
    void show(List<BatchLine> shown) {
        long current = selected().map(line -> line.batch().id()).orElse(-1L);
        lines.clear();
        lines.addAll(shown);
        table.refresh();
        select(current);
    }

    private void select(long batchId) {
        int at = 0;
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).batch().id() == batchId)
                at = row;
        }
        if (!lines.isEmpty())
            selectRow(at);
    }

    private void selectRow(int row) {
        table.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
    }

    Optional<BatchLine> selected() {
        return model.getSelectedRowObjects().stream().findFirst();
    }
}
