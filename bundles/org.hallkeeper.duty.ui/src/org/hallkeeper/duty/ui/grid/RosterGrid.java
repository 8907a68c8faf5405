package org.hallkeeper.duty.ui.grid;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hallkeeper.duty.ui.entry.EntryEditor;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.ui.grid.GridStyle;
import org.hallkeeper.ui.style.TypeScale;

/** One month on the screen: days down, posts across, the date always in sight. */
public final class RosterGrid {

    private static final int STYLE = SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL;

    /** What was on the last days is looked up as often as what comes next. */
    private static final int DAYS_ABOVE_TODAY = 7;

    private final GridContent content;
    private final Brush brush;
    private final NatTable table;
    private final DataLayer body;
    private final DataLayer days;
    private final DataLayer heads;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final DayHeaderPainter dayPainter;
    private final PostHeaderPainter postPainter;
    private final ColumnFit columnFit;
    private final RowFit rowFit;
    private boolean fitting;

    public RosterGrid(Composite parent, GridContent content, GridActions actions) {
        this.content = content;
        DayHeader dayHeader = new DayHeader(content, ScreenTexts.beside(DayHeader.class));
        body = new DataLayer(new BodyData(content, actions));
        days = new DataLayer(dayHeader);
        heads = new DataLayer(new HeadingData(content));
        selection = new SelectionLayer(body, false);
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        viewport = new ViewportLayer(selection);
        table = WidgetKey.set(new NatTable(parent, STYLE, stack(), false), "duty.roster.grid");
        brush = new Brush(table);
        CopiedArea copied = new CopiedArea();
        DutyPainter dutyPainter = new DutyPainter(content, copied, brush);
        dayPainter = new DayHeaderPainter(content, dayHeader, brush);
        postPainter = new PostHeaderPainter(brush);
        columnFit = new ColumnFit(body, content, postPainter, brush);
        rowFit = new RowFit(body, content, dutyPainter, brush);
        CellEditing editing = new CellEditing(selection, content);
        configure(new GridKeys(actions, new SelectedCells(selection, content, actions, copied), editing));
        registerPainters(dutyPainter);
        registerEditor(actions);
        table.addOverlayPainter(new GridLines(table, content, body, heads, brush));
        table.addListener(SWT.Resize, e -> fit());
        table.setData(GridReading.DATA, new GridRobot(table, selection, content, editing));
        new CellTip(table, content, dutyPainter);
        GridVoice.speak(table, selection, content, dayHeader);
    }

    private void configure(GridKeys keys) {
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(keys);
        table.configure();
        GridStyle.apply(table);
        // SWT scales for us; NatTable would scale a second time
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
    }

    private GridLayer stack() {
        RowHeaderLayer rowHeader = new RowHeaderLayer(days, viewport, selection, false);
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(heads, viewport, selection);
        // not a CornerLayer, which is a single cell: each of our date columns has its own heading
        ILayer corner = new DimensionallyDependentLayer(new DataLayer(new CornerData()), rowHeader, columnHeader);
        GridLayer grid = new GridLayer(viewport, columnHeader, rowHeader, corner, false);
        grid.addConfiguration(new DefaultEditConfiguration());
        return grid;
    }

    private void registerPainters(DutyPainter dutyPainter) {
        IConfigRegistry registry = table.getConfigRegistry();
        for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, dutyPainter, mode, GridRegion.BODY);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, dayPainter, mode, GridRegion.ROW_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, postPainter, mode, GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, postPainter, mode, GridRegion.CORNER);
        }
    }

    private void registerEditor(GridActions actions) {
        IConfigRegistry registry = table.getConfigRegistry();
        EntryEditor editor = new EntryEditor(actions::entryOf, actions::say, isTyping -> typing(isTyping, actions));
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, GridRegion.BODY);
    }

    /** Another month has come: the cursor goes to today or to the first day. */
    public void showNewMonth() {
        columnFit.forgetDragged();
        fit();
        table.refresh();
        int row = IntStream.range(0, content.days().size()).filter(content::isToday).findFirst().orElse(0);
        moveTo(row);
        int above = Math.min(DAYS_ABOVE_TODAY, viewport.getRowCount() / 3);
        viewport.setOriginY(body.getStartYOfRowPosition(Math.max(0, row - above)));
    }

    /** Texts have changed. */
    public void refresh() {
        fit();
        table.doCommand(new VisualRefreshCommand());
    }

    /** Posts have come or gone. */
    public void refreshPosts() {
        columnFit.forgetDragged();
        fit();
        table.refresh();
    }

    /** Puts the cursor on a day, in the column where it is. */
    public void moveTo(int row) {
        int column = Math.max(0, selection.getSelectionAnchor().getColumnPosition());
        table.doCommand(new SelectCellCommand(selection, Math.min(column, content.headings().size() - 1), row, false, false));
    }

    public Control control() {
        return table;
    }

    public boolean isEditing() {
        return CellEditing.openEditor(table).isPresent();
    }

    public void setFocus() {
        table.setFocus();
    }

    private void typing(boolean isTyping, GridActions actions) {
        actions.typing(isTyping);
        if (!isTyping)
            table.getDisplay().asyncExec(this::fitIfOpen);
    }

    /** @return false when the text in the editor cannot stand; the editor then says why and stays open */
    public boolean commitEditor() {
        return CellEditing.openEditor(table).map(editor -> editor.commit(MoveDirectionEnum.NONE, true)).orElse(true);
    }

    private void fitIfOpen() {
        if (!table.isDisposed())
            fit();
    }

    /**
     * Not while somebody types, for the cell would move away from under the editor; and once round is enough, although widths change whether there
     * are scroll bars and those change the size.
     */
    private void fit() {
        if (fitting || isEditing() || content.days().isEmpty())
            return;
        fitting = true;
        GC gc = new GC(table);
        try {
            fitHeaders(gc);
            columnFit.fit(table.getClientArea().width - days.getWidth(), gc);
            rowFit.fit(table.getClientArea().height - heads.getHeight(), GridStyle.rowHeight(table), gc);
        } finally {
            gc.dispose();
            fitting = false;
        }
    }

    private void fitHeaders(GC gc) {
        for (int column = 0; column < DayHeader.COLUMNS; column++) {
            int widest = postPainter.widthOf(new CornerData().getDataValue(column, 0), gc);
            for (int row = 0; row < content.days().size(); row++)
                widest = Math.max(widest, dayPainter.preferredWidth(gc, column, row));
            days.setColumnWidthByPosition(column, widest);
        }
        brush.font(gc, TypeScale.STRONG);
        heads.setRowHeightByPosition(0, PostHeaderPainter.MOST_LINES * Brush.lineHeight(gc) + brush.spacing().half());
    }
}
