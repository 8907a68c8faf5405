package org.hallkeeper.duty.ui.entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusAdapter;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/**
 * Types into a cell. Enter takes the offer highlighted in the list and moves down, Tab the same to the right; a separator takes the offer and goes
 * on with the next name; Esc leaves the cell as it was.
 */
public final class EntryEditor extends AbstractCellEditor {

    private static final String SEPARATOR = "、";
    private static final String SEPARATORS = "、，,；;/| \u3000";

    private final IntFunction<Entry> entryOfColumn;
    private final Consumer<String> onComplaint;
    private final Consumer<Boolean> onTyping;
    private String before = "";
    private Entry entry = Entry.PLAIN;
    private Text text;
    private EntryPopup popup;
    private boolean leaving;

    /**
     * @param entryOfColumn what the cells of a column understand
     * @param onComplaint   told why a text cannot stand
     * @param onTyping      told whether there is a text that has not been handed on yet; false whenever an editor has gone
     */
    public EntryEditor(IntFunction<Entry> entryOfColumn, Consumer<String> onComplaint, Consumer<Boolean> onTyping) {
        this.entryOfColumn = entryOfColumn;
        this.onComplaint = onComplaint;
        this.onTyping = onTyping;
        this.focusListener = new LeavesOnFocusLost();
    }

    @Override
    protected Text activateCell(Composite table, Object value) {
        entry = entryOfColumn.apply(getColumnIndex());
        leaving = false;
        text = createEditorControl(table);
        popup = new EntryPopup(text, this::take);
        setEditorValue(value == null ? "" : value.toString());
        before = value instanceof Character ? "" : getEditorValue();
        onTyping.accept(!before.equals(getEditorValue()));
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.Dispose, e -> end());
        text.forceFocus();
        if (value instanceof Character)
            text.getDisplay().asyncExec(this::offerIfOpen);
        return text;
    }

    @Override
    public Text createEditorControl(Composite table) {
        Text control = WidgetKey.set(new Text(table, SWT.SINGLE), "duty.roster.editor");
        TypeScale.BODY.on(control);
        control.setBackground(Palette.of(table).color(Tone.SURFACE));
        control.setForeground(Palette.of(table).color(Tone.TEXT));
        return control;
    }

    /** Otherwise NatTable would open the next cell at once, and arrow keys would move inside its text. */
    @Override
    public boolean activateOnTraversal(IConfigRegistry registry, List<String> labels) {
        return false;
    }

    /** Room for two names at least, however narrow the column. */
    @Override
    public Rectangle calculateControlBounds(Rectangle cell) {
        int wanted = Math.max(cell.width, Spacing.of(parent).ems(9));
        int x = Math.max(0, Math.min(cell.x, parent.getClientArea().width - wanted));
        return new Rectangle(x, cell.y, wanted, cell.height);
    }

    /** Continues with a character that reached the table although the editor was already open, as an input method sends them. */
    public void append(char character) {
        text.append(String.valueOf(character));
    }

    /** Types a whole text and leaves the cell as Enter does; for tests and accessibility tools. */
    public void enter(String whole) {
        text.setText(whole);
        popup.close();
        leave(MoveDirectionEnum.DOWN);
    }

    /** The place of the list is known only after NatTable has given the editor its bounds. */
    private void offerIfOpen() {
        if (!text.isDisposed())
            offer();
    }

    private void modified() {
        onTyping.accept(!before.equals(getEditorValue()));
        offer();
    }

    private void offer() {
        resetComplaint();
        popup.offer(entry.suggest(beforeCaret()));
    }

    private String beforeCaret() {
        return text.getText(0, text.getCaretPosition() - 1);
    }

    private void goOnToNextName(Event key) {
        key.doit = false;
        popup.highlighted().ifPresent(this::take);
        text.insert(SEPARATOR);
    }

    private boolean isSeparator(Event key) {
        return entry != Entry.PLAIN && key.character != 0 && SEPARATORS.indexOf(key.character) >= 0;
    }

    /** Writes the offer in place of what was typed; the list closes because the name is complete. */
    private void take(Suggestion offer) {
        String behindCaret = text.getText().substring(text.getCaretPosition());
        text.setText(offer.completed() + behindCaret);
        text.setSelection(offer.completed().length());
        popup.close();
    }

    private void keyDown(Event key) {
        switch (key.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> finish(key, (key.stateMask & SWT.SHIFT) != 0 ? MoveDirectionEnum.UP : MoveDirectionEnum.DOWN);
        case SWT.ESC -> cancel(key);
        case SWT.ARROW_DOWN -> moveInList(key, 1);
        case SWT.ARROW_UP -> moveInList(key, -1);
        default -> {
            if (isSeparator(key))
                goOnToNextName(key);
        }
        }
    }

    private void moveInList(Event key, int steps) {
        key.doit = false;
        if (popup.isOffering())
            popup.move(steps);
        else
            leave(steps > 0 ? MoveDirectionEnum.DOWN : MoveDirectionEnum.UP);
    }

    private void cancel(Event key) {
        key.doit = false;
        close();
    }

    private void finish(Event key, MoveDirectionEnum direction) {
        key.doit = false;
        popup.highlighted().ifPresent(this::take);
        leave(direction);
    }

    private void end() {
        popup.close();
        onTyping.accept(false);
    }

    private void leave(MoveDirectionEnum direction) {
        leaving = true;
        commit(direction, true);
        leaving = false;
    }

    /** Tab arrives here before NatTable leaves the cell. */
    @Override
    public boolean commit(MoveDirectionEnum direction, boolean closeAfterCommit, boolean skipValidation) {
        if (!leaving && direction != MoveDirectionEnum.NONE)
            popup.highlighted().ifPresent(this::take);
        return super.commit(direction, closeAfterCommit, skipValidation);
    }

    @Override
    public boolean validateCanonicalValue(Object value) {
        String complaint = entry.complaint(getEditorValue());
        if (complaint.isEmpty())
            return true;
        text.setForeground(Palette.of(text).color(Tone.PROBLEM));
        text.setToolTipText(complaint);
        popup.complain(complaint);
        onComplaint.accept(complaint);
        return false;
    }

    private void resetComplaint() {
        if (text.getToolTipText() == null)
            return;
        text.setToolTipText(null);
        text.setForeground(Palette.of(text).color(Tone.TEXT));
    }

    @Override
    public String getEditorValue() {
        return text.getText().strip();
    }

    @Override
    public void setEditorValue(Object value) {
        text.setText(String.valueOf(value));
        text.setSelection(text.getCharCount());
    }

    @Override
    public Text getEditorControl() {
        return text;
    }

    /** Whoever clicks elsewhere is not held back: what was typed stays in the cell, marked if it cannot stand. */
    private final class LeavesOnFocusLost extends FocusAdapter {

        @Override
        public void focusLost(FocusEvent event) {
            commit(MoveDirectionEnum.NONE, true, true);
        }
    }
}
