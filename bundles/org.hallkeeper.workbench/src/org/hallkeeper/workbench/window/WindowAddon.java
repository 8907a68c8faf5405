package org.hallkeeper.workbench.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.ui.ModelIds;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.workbench.start.DatabaseOpening;
import org.hallkeeper.workbench.start.IntegrityCheck;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/** What the main window does of its own accord: come to the front for a second start, and leave when there is no database to work with. */
public final class WindowAddon {

    private final MApplication application;
    private final EModelService model;
    private final DatabaseOpening opening;

    @Inject
    public WindowAddon(MApplication application, EModelService model, DatabaseOpening opening) {
        this.application = application;
        this.model = model;
        this.opening = opening;
    }

    @Inject
    @Optional
    void onStarted(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, UISynchronize displayThread, Display display,
            Dialogs dialogs) {
        activateFrontPart();
        IntegrityCheck.scheduleLater(changed -> displayThread.asyncExec(() -> warnOf(changed, dialogs)));
        opening.whenRefused(refusal -> displayThread.asyncExec(() -> {
            refusal.tell(() -> display);
            application.getContext().get(IWorkbench.class).close();
        }));
    }

    private static void warnOf(List<String> changed, Dialogs dialogs) {
        dialogs.problem(ScreenTexts.beside(WindowAddon.class).get("programChanged"), String.join("\n", changed));
    }

    /** SWT gives the focus to the first control there is, the navigation; a person wants to go on with what was in front. */
    private void activateFrontPart() {
        MPartStack centre = (MPartStack) model.find(ModelIds.CENTRE_STACK, application);
        EPartService parts = application.getChildren().get(0).getContext().get(EPartService.class);
        if (centre.getSelectedElement() instanceof MPart front)
            parts.activate(front, true);
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
