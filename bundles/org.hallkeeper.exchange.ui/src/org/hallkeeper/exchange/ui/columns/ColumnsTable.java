package org.hallkeeper.exchange.ui.columns;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.ui.grid.LeavingKeys;
import org.hallkeeper.exchange.ui.grid.TableRobot;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.ui.grid.GridStyle;

/** The rows of the file, each column under what it is taken for. */
public final class ColumnsTable {

    /** What a person does with the table. */
    public interface Listener {

        /** Another column became the current one. @param problem what is the matter with the current cell, if anything is */
        void columnPicked(int column, Optional<String> problem);

        /** A choice for a column is wanted, to be offered at a place of the table. */
        void choiceWanted(int column, Rectangle at);

        /** A row was clicked that shall hold the headings. @param row its number in the file */
        void headingWanted(int row);

        /** Enter was pressed: the columns will do as they are. */
        void confirmed();
    }

    private static final int CHOICE_ROW = 1;
    /** Right of the row numbers. */
    private static final int FIRST_COLUMN = 1;
    private static final int SAMPLE_ROWS = 30;
    private static final double NARROWEST = 4;
    private static final double WIDEST = 14;

    private final Texts texts = ScreenTexts.beside(ColumnsTable.class);
    private final ColumnsData data = new ColumnsData(this::name);
    private final DataLayer body = new DataLayer(data.body());
    private final SelectionLayer selection = new SelectionLayer(body);
    private final ViewportLayer viewport = new ViewportLayer(selection);
    private final NatTable table;
    private final Listener listener;

    public ColumnsTable(Composite parent, Listener listener) {
        this.listener = listener;
        DataLayer columnHeads = new DataLayer(data.columnHeads());
        DataLayer rowHeads = new DataLayer(data.rowHeads());
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(columnHeads, viewport, selection);
        RowHeaderLayer rowHeader = new RowHeaderLayer(rowHeads, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(data.columnHeads(), data.rowHeads())), rowHeader, columnHeader);
        table = new NatTable(parent, new GridLayer(viewport, columnHeader, rowHeader, corner), false);
        sizes(columnHeads, rowHeads);
        body.setConfigLabelAccumulator(data::labelBody);
        columnHeads.setConfigLabelAccumulator(data::labelHead);
        ConfigRegistry registry = new ConfigRegistry();
        table.setConfigRegistry(registry);
        table.configure();
        GridStyle.apply(table);
        LeavingKeys.of(table);
        new ColumnsStyle(table, registry).follow();
        new ProblemTip(table, this::problemAt);
        table.setData(GridReading.DATA, new TableRobot(data::rowNames, data::columnNames, new Reading()));
        bind(table.getUiBindingRegistry());
        selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent cell && cell.getColumnPosition() >= 0)
                listener.columnPicked(cell.getColumnPosition(), problemAt(cell.getColumnPosition(), cell.getRowPosition()));
        });
    }

    /** For robots: rows are named by their numbers in the file, columns by their letters. */
    private final class Reading implements TableRobot.Cells {

        @Override
        public String text(int row, int column) {
            return data.rows().text(row, column);
        }

        @Override
        public void select(int row, int column) {
            table.doCommand(new SelectCellCommand(selection, column, row, false, false));
        }
    }

    private void sizes(DataLayer columnHeads, DataLayer rowHeads) {
        int height = GridStyle.rowHeight(table);
        body.setDefaultRowHeight(height);
        columnHeads.setDefaultRowHeight(height);
        rowHeads.setDefaultColumnWidth(GridStyle.columnWidth(table, 2.5));
    }

    private void bind(UiBindingRegistry bindings) {
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON), this::headClicked);
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (grid, click) -> listener.headingWanted(data.rows().number(grid.getRowIndexByPosition(grid.getRowPositionByY(click.y)))));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.ALT, SWT.ARROW_DOWN), (grid, key) -> offerAtSelection());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (grid, key) -> listener.confirmed());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (grid, key) -> offerAtSelection());
    }

    private void headClicked(NatTable grid, MouseEvent click) {
        int column = grid.getColumnIndexByPosition(grid.getColumnPositionByX(click.x));
        listener.columnPicked(column, Optional.empty());
        if (grid.getRowPositionByY(click.y) == CHOICE_ROW)
            offer(column);
    }

    private void offerAtSelection() {
        if (selection.getSelectionAnchor().getColumnPosition() != SelectionLayer.NO_SELECTION)
            offer(selection.getSelectionAnchor().getColumnPosition());
    }

    private void offer(int column) {
        IntStream.range(FIRST_COLUMN, table.getColumnCount()).filter(position -> table.getColumnIndexByPosition(position) == column).findFirst()
                .ifPresent(position -> listener.choiceWanted(column, table.getBoundsByPosition(position, CHOICE_ROW)));
    }

    public NatTable control() {
        return table;
    }

    /** What a choice is called above a column. */
    public String name(ColumnChoice choice) {
        return switch (choice) {
            case ColumnChoice.Holds holds -> holds.field().label();
            case ColumnChoice.LeftOut left -> texts.get("leftOut");
            case ColumnChoice.Open open -> texts.get("open");
        };
    }

    /** Shows another state of the same file, or another file. */
    public void show(PreviewRows rows) {
        boolean otherShape = rows.columns() != data.rows().columns() || rows.rows() != data.rows().rows();
        data.show(rows);
        for (int column = 0; column < rows.columns(); column++)
            body.setColumnWidthByPosition(column, GridStyle.columnWidth(table, width(rows, column)), false);
        table.refresh(otherShape);
        if (otherShape)
            selectFirstHeading();
    }

    /** Without a cell to begin with, arrow keys would lead nowhere. */
    private void selectFirstHeading() {
        int first = 0;
        while (first < data.rows().rows() - 1 && data.rows().isAboveHeading(first))
            first++;
        table.doCommand(new SelectCellCommand(selection, 0, first, false, false));
    }

    private double width(PreviewRows rows, int column) {
        double widest = rows.sample(column, SAMPLE_ROWS).stream().mapToDouble(TextWidth::of).max().orElse(0);
        return Math.clamp(Math.max(widest, TextWidth.of(name(rows.choice(column))) + 1), NARROWEST, WIDEST);
    }

    /** Scrolls to a cell and makes it the current one. @param row its number in the file */
    public void reveal(int row, int column) {
        table.setFocus();
        table.doCommand(new SelectCellCommand(selection, column, data.rows().indexOf(row), false, false));
    }

    private Optional<String> problemAt(int column, int row) {
        boolean inBody = column >= 0 && row >= 0 && row < data.rows().rows();
        return inBody ? data.rows().problem(row, column) : Optional.empty();
    }

}
