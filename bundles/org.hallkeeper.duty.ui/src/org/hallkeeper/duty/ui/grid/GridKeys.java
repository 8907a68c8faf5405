package org.hallkeeper.duty.ui.grid;

import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The keys of the grid; {@code KeysOverlay} tells the user about them, so change both together. */
final class GridKeys extends DefaultSelectionBindings {

    private final GridActions actions;
    private final SelectedCells selected;
    private final CellEditing editing;

    GridKeys(GridActions actions, SelectedCells selected, CellEditing editing) {
        this.actions = actions;
        this.selected = selected;
        this.editing = editing;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        super.configureUiBindings(keys);
        first(keys, SWT.NONE, SWT.PAGE_UP, actions::showPreviousMonth);
        first(keys, SWT.NONE, SWT.PAGE_DOWN, actions::showNextMonth);
        first(keys, SWT.NONE, SWT.HOME, actions::showToday);
        first(keys, SWT.NONE, SWT.DEL, selected::clear);
        first(keys, SWT.NONE, SWT.BS, selected::clear);
        first(keys, SWT.NONE, SWT.ESC, selected::giveUp);
        first(keys, SWT.MOD1, 'c', selected::copy);
        first(keys, SWT.MOD1, 'x', selected::cut);
        first(keys, SWT.MOD1, 'v', selected::paste);
        first(keys, SWT.MOD1, 'd', selected::fillDown);
        keys.registerKeyBinding(GridKeys::isWriting, (table, event) -> editing.begin(table, event.character));
        keys.registerFirstKeyBinding(event -> event.character == '?', (table, event) -> actions.showKeys());
        IKeyAction edit = (table, event) -> editing.begin(table);
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), edit);
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), edit);
        keys.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> editing.begin(table));
    }

    private static void first(UiBindingRegistry keys, int modifiers, int key, Runnable act) {
        keys.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), refreshing(act));
    }

    private static IKeyAction refreshing(Runnable act) {
        return (table, event) -> {
            act.run();
            table.redraw();
        };
    }

    private static boolean isWriting(KeyEvent event) {
        boolean modified = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        return !modified && event.character > ' ' && event.character != SWT.DEL;
    }
}
