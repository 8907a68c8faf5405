package org.hallkeeper.workbench.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

/** Which program this is. */
public final class AboutHandler {

    @Execute
    void show(Shell parent) {
        new AboutDialog(parent, ProgramVersion.ofThisProgram()).open();
    }
}
