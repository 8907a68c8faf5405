package org.hallkeeper.hall.ui.staff;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.ui.grid.GridStyle;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Tone;

/** The list of staff: one row a person; a click on a heading sorts. */
final class StaffGrid {

    private static final int STYLE = SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL;

    /** Label of rows of people who are not here any more. */
    private static final String GONE = "gone";

    private final StaffTable rows;
    private final DataLayer body;
    private final SelectionLayer selection;
    private final RowSelectionModel<StaffRow> chosen;
    private final NatTable table;
    private boolean isSilent;

    /**
     * @param onChosen told whom the cursor is on
     * @param onOpen   called when the user wants to edit that person: Enter or a double click
     */
    StaffGrid(Composite parent, StaffTable rows, Consumer<StaffRow> onChosen, Runnable onOpen) {
        this.rows = rows;
        body = new DataLayer(rows);
        selection = new SelectionLayer(body, false);
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        chosen = new RowSelectionModel<>(selection, rows, row -> row.member().id(), false);
        selection.setSelectionModel(chosen);
        DataLayer heads = new DataLayer(new StaffHeadings(rows));
        table = WidgetKey.set(new NatTable(parent, STYLE, stack(heads), false), "hall.staff.grid");
        body.setConfigLabelAccumulator((labels, column, row) -> {
            if (rows.shown().get(row).voided() || !rows.shown().get(row).member().active())
                labels.addLabel(GONE);
        });
        size(heads);
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new Bindings(onOpen));
        table.configure();
        GridStyle.apply(table);
        // SWT scales for us; NatTable would scale a second time
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
        Palette.follow(table, this::style);
        selection.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent && !isSilent)
                selected().ifPresent(onChosen);
        });
        table.setData(GridReading.DATA, new StaffRobot(table, selection, rows));
    }

    private CompositeLayer stack(DataLayer heads) {
        ViewportLayer viewport = new ViewportLayer(selection);
        CompositeLayer stack = new CompositeLayer(1, 2);
        stack.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(heads, viewport, selection), 0, 0);
        stack.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        return stack;
    }

    private void size(DataLayer heads) {
        int height = GridStyle.rowHeight(table);
        body.setDefaultRowHeight(height);
        heads.setDefaultRowHeight(height);
        body.setColumnPercentageSizing(true);
        int all = 0;
        for (StaffColumn column : StaffColumn.values())
            all += column.weight();
        for (StaffColumn column : StaffColumn.values()) {
            body.setColumnWidthPercentageByPosition(column.ordinal(), 100.0 * column.weight() / all);
            body.setMinColumnWidth(column.ordinal(), GridStyle.columnWidth(table, 0.8 * column.weight()));
        }
    }

    /** People who are gone are faint, and headings stay quiet: a whole row selected would light up all of them. */
    private void style(Palette palette) {
        IConfigRegistry registry = table.getConfigRegistry();
        Style faint = new Style();
        faint.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.color(Tone.FAINT_TEXT));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, faint, DisplayMode.NORMAL, GONE);
        IStyle heading = registry.getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heading, DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heading, DisplayMode.SELECT, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
    }

    NatTable table() {
        return table;
    }

    Optional<StaffRow> selected() {
        return chosen.getSelectedRowObjects().stream().findFirst();
    }

    /** Rows have come, gone or changed their order; the cursor stays on its person. */
    void refresh() {
        isSilent = true;
        table.refresh();
        isSilent = false;
    }

    /** Puts the cursor on a person without telling. */
    void select(StaffRow row) {
        int index = rows.indexOfRowObject(row);
        isSilent = true;
        if (index < 0)
            selection.clear();
        else
            selection.selectRow(0, index, false, false);
        isSilent = false;
    }

    void clearSelection() {
        isSilent = true;
        selection.clear();
        isSilent = false;
    }

    private final class Bindings extends AbstractUiBindingConfiguration {

        private final Runnable onOpen;

        Bindings(Runnable onOpen) {
            this.onOpen = onOpen;
        }

        @Override
        public void configureUiBindings(UiBindingRegistry bindings) {
            bindings.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), (natTable, event) -> sort(event));
            bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (natTable, event) -> onOpen.run());
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> onOpen.run());
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (natTable, event) -> onOpen.run());
        }

        private void sort(MouseEvent event) {
            int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
            rows.sortBy(StaffColumn.values()[column]);
            refresh();
        }
    }
}
