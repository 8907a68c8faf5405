package org.hallkeeper.workbench.start;

import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.ui.background.Failure;
import org.hallkeeper.ui.dialog.Dialogs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the display thread does between two events, and when handling one failed. */
final class HallEventLoop implements IEventLoopAdvisor {

    private static final Logger LOG = LoggerFactory.getLogger(HallEventLoop.class);

    private final Readiness readiness;
    private final Dialogs dialogs;
    private boolean telling;

    HallEventLoop(Readiness readiness, Dialogs dialogs) {
        this.readiness = readiness;
        this.dialogs = dialogs;
    }

    @Override
    public void eventLoopIdle(Display display) {
        readiness.idle();
        display.sleep();
    }

    /** A widget that fails whenever it is painted would otherwise open one dialog after the other. */
    @Override
    public void eventLoopException(Throwable exception) {
        LOG.error("display thread", exception);
        if (telling)
            return;
        telling = true;
        try {
            Failure.of(exception).show(dialogs);
        } finally {
            telling = false;
        }
    }
}
