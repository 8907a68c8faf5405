package org.hallkeeper.duty.ui.grid;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.hallkeeper.duty.ui.entry.EntryEditor;

/** Opens the editor in the cell that the cursor is on, however many cells are selected. */
final class CellEditing {

    private final SelectionLayer selection;
    private final GridContent content;

    CellEditing(SelectionLayer selection, GridContent content) {
        this.selection = selection;
        this.content = content;
    }

    /** Goes on with the text that stands in the cell. */
    void begin(NatTable table) {
        PositionCoordinate at = selection.getSelectionAnchor();
        if (canEdit(at))
            open(table, at, selection.getDataValueByPosition(at.getColumnPosition(), at.getRowPosition()));
    }

    /** Replaces the text that stands in the cell. */
    void begin(NatTable table, char first) {
        PositionCoordinate at = selection.getSelectionAnchor();
        Optional<EntryEditor> editor = openEditor(table);
        if (editor.isPresent())
            editor.get().append(first);
        else if (canEdit(at))
            open(table, at, first);
    }

    private boolean canEdit(PositionCoordinate at) {
        return content.isOpen() && at.getRowPosition() >= 0;
    }

    static Optional<EntryEditor> openEditor(NatTable table) {
        return table.getActiveCellEditor() instanceof EntryEditor editor ? Optional.of(editor) : Optional.empty();
    }

    private void open(NatTable table, PositionCoordinate at, Object value) {
        selection.fireLayerEvent(new InlineCellEditEvent(at, table, table.getConfigRegistry(), value));
    }
}
