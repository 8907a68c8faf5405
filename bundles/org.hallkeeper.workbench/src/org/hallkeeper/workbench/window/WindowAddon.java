package org.hallkeeper.workbench.window;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.workbench.start.DatabaseOpening;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What the main window does of its own accord: come to the front for a second start, and leave when there is no database to work with. */
public final class WindowAddon {

    private final MApplication application;

    @Inject
    public WindowAddon(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void watchOpening(DatabaseOpening opening, UISynchronize displayThread, Display display, MApplication app) {
        opening.whenRefused(refusal -> displayThread.asyncExec(() -> {
            refusal.tell(() -> display);
            app.getContext().get(IWorkbench.class).close();
        }));
    }

    @Inject
    @Optional
    void onSecondStart(@UIEventTopic(DatabaseOpening.SECOND_START) Event event, StatusLine statusLine) {
        if (!(application.getChildren().get(0).getWidget() instanceof Shell shell))
            return;
        shell.setMinimized(false);
        shell.forceActive();
        statusLine.show(ScreenTexts.beside(WindowAddon.class).get("alreadyRunning"));
    }
}
