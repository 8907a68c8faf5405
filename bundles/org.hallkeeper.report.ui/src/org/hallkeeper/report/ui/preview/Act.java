package org.hallkeeper.report.ui.preview;

import org.eclipse.e4.core.di.annotations.Execute;

/** The handler of a command as long as a screen is the active one. */
public record Act(Runnable what) {

    @Execute
    public void execute() {
        what.run();
    }
}
