package org.hallkeeper.workbench.start;

import java.io.IOException;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PostWorkbenchClose;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.UserSettings;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.workbench.preferences.Look;

/**
 * What happens around the application model. Works under {@link HallkeeperApplication} as well as under e4's bare application, which UI tests
 * start.
 */
public final class WorkbenchLifeCycle {

    @PostContextCreate
    void prepare(IEclipseContext context, Display display, Logging logging, DatabaseOpening opening, Dialogs dialogs) throws IOException {
        DataFolder folder = StartFolder.ofThisProcess();
        logging.begin(folder);
        opening.begin(folder);
        System.setProperty(E4Application.THEME_ID, Look.chosenIn(UserSettings.ofThisProcess()).themeId());
        if (!ModelStamp.ofThisProgram().equals(ModelStamp.stored(WindowArea.ofThisProcess())))
            System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
        Window.setDefaultImages(WindowIcons.load(display));
        context.set(IEventLoopAdvisor.class, new HallEventLoop(Readiness.of(display, opening), dialogs));
    }

    @PreSave
    void stampModel() throws IOException {
        ModelStamp.ofThisProgram().store(WindowArea.ofThisProcess());
    }

    @PostWorkbenchClose
    void closeDatabase(DatabaseOpening opening) {
        opening.close();
    }
}
