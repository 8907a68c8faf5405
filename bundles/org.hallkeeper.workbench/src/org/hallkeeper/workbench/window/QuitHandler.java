package org.hallkeeper.workbench.window;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Ctrl+Q: offers to save what is unsaved, then leaves. */
public final class QuitHandler {

    @Execute
    void quit(EPartService parts, IWorkbench workbench) {
        if (parts.saveAll(true))
            workbench.close();
    }
}
