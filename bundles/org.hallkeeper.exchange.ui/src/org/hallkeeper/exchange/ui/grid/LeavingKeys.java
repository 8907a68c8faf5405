package org.hallkeeper.exchange.ui.grid;

import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;

/** Lets Tab and Esc do in a table that is only looked at what they do everywhere else: go on to the next field, close the dialog. */
public final class LeavingKeys {

    private static final Set<Integer> LEAVING = Set.of(SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE);

    private LeavingKeys() {
    }

    public static void of(NatTable table) {
        table.addListener(SWT.Traverse, e -> e.doit = LEAVING.contains(e.detail));
    }
}
