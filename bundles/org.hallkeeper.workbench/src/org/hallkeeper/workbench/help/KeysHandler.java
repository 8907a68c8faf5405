package org.hallkeeper.workbench.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;

/** F1: which keys do what. */
public final class KeysHandler {

    @Execute
    void show(Shell parent, MApplication application) {
        new KeysDialog(parent, KeyList.of(application)).open();
    }
}
