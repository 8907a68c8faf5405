package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader which cell the cursor is on: 12月3日 周四 咨询台 张强. NatTable itself is one silent canvas. */
final class GridVoice {

    private final SelectionLayer selection;
    private final GridContent content;
    private final DayHeader header;

    private GridVoice(SelectionLayer selection, GridContent content, DayHeader header) {
        this.selection = selection;
        this.content = content;
        this.header = header;
    }

    static void speak(NatTable table, SelectionLayer selection, GridContent content, DayHeader header) {
        GridVoice voice = new GridVoice(selection, content, header);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = voice.cellAtCursor();
            }
        });
        table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !table.isDisposed())
                table.getAccessible().setFocus(ACC.CHILDID_SELF);
        });
    }

    private String cellAtCursor() {
        PositionCoordinate at = selection.getSelectionAnchor();
        if (at.getRowPosition() < 0 || at.getRowPosition() >= content.days().size())
            return "";
        Cell cell = new Cell(at.getRowPosition(), at.getColumnPosition());
        return String.join(" ", header.getDataValue(DayHeader.DATE, cell.row()), header.getDataValue(DayHeader.WEEKDAY, cell.row()),
                header.getDataValue(DayHeader.KIND, cell.row()), content.headings().get(cell.column()), content.text(cell));
    }
}
