package org.hallkeeper.workbench.start;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.UserSettings;
import org.hallkeeper.workbench.login.StartDialog;
import org.hallkeeper.workbench.preferences.Look;
import org.hallkeeper.workbench.preferences.LookSwitch;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The program with a window: what has to be settled before there is one, then e4's own application, then the exit status of cli.md.
 */
public final class HallkeeperApplication implements IApplication {

    /** System property; {@code never} keeps the start dialog away (tests, benchmarks). */
    private static final String LOGIN = "hallkeeper.login";

    private final BundleContext bundles = FrameworkUtil.getBundle(HallkeeperApplication.class).getBundleContext();
    private final E4Application window = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        DataFolder folder = StartFolder.ofThisProcess();
        service(Logging.class).begin(folder);
        UserSettings settings = UserSettings.ofThisProcess();
        if (isFirstStart(settings)) {
            StartDialog.Answer answer = askAtFirstStart(settings, folder, context);
            if (answer != StartDialog.Answer.ENTER)
                return answer == StartDialog.Answer.RESTART ? EXIT_RESTART : EXIT_OK;
        }
        return openWindow(folder, context);
    }

    private static boolean isFirstStart(UserSettings settings) {
        return !settings.exist() && !"never".equals(System.getProperty(LOGIN));
    }

    private StartDialog.Answer askAtFirstStart(UserSettings settings, DataFolder folder, IApplicationContext context) {
        Display display = styledDisplay();
        context.applicationRunning();
        return new StartDialog(display, settings, folder).open();
    }

    private Object openWindow(DataFolder folder, IApplicationContext context) throws Exception {
        DatabaseOpening opening = service(DatabaseOpening.class);
        opening.begin(folder);
        if (!WindowArea.ofThisProcess().canBeUsed() && opening.outcome() instanceof Refusal refusal) {
            context.applicationRunning();
            refusal.tell(this::styledDisplay);
            return refusal.exitStatus();
        }
        Object end = window.start(context);
        return opening.refusal().map(refusal -> (Object) refusal.exitStatus()).orElse(end);
    }

    private Display styledDisplay() {
        Display display = window.getApplicationDisplay();
        Window.setDefaultImages(WindowIcons.load(display));
        service(LookSwitch.class).apply(Look.chosenIn(UserSettings.ofThisProcess()), display);
        return display;
    }

    private <T> T service(Class<T> type) {
        return bundles.getService(bundles.getServiceReference(type));
    }

    @Override
    public void stop() {
        window.stop();
    }
}
