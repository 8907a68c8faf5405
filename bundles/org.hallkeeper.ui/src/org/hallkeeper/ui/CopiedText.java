package org.hallkeeper.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts text on the clipboard. */
public final class CopiedText {

    private CopiedText() {
    }

    /** An empty text would make SWT fail, and there is nothing to copy. */
    public static void copy(Display display, String text) {
        if (text.isEmpty())
            return;
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
