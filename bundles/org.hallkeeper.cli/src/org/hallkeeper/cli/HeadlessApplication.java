package org.hallkeeper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.HallCommandLine;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.log.LogFile;
import org.hallkeeper.log.RecentLog;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.folder.DataFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The headless twin of the workbench: one command, one exit status (cli.md). */
public final class HeadlessApplication implements IApplication {

    private final BundleContext bundles = FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        DataFolder folder = DataFolder.ofThisProcess();
        LogFile.open(folder.logs(), new RecentLog());
        Terminal terminal = new Terminal(System.out, System.err, terminalLocale());
        OpenFolder open = new OpenFolder(only(Database.class), folder);
        ExitStatus status = new HallCommandLine(all(CommandContribution.class), open, new DefectFile(folder.logs())).run(terminal, arguments);
        System.out.flush();
        return status.code();
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    /** English only for a terminal that asks for it; a machine without locale (cron, CI) speaks Chinese like the hall. */
    private static Locale terminalLocale() {
        return Locale.getDefault().getLanguage().equals("en") && System.getenv("LANG") != null && System.getenv("LANG").startsWith("en") ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    private <T> T only(Class<T> type) {
        return bundles.getService(bundles.getServiceReference(type));
    }

    private <T> List<T> all(Class<T> type) throws InvalidSyntaxException {
        List<T> services = new ArrayList<>();
        for (ServiceReference<T> reference : bundles.getServiceReferences(type, null))
            services.add(bundles.getService(reference));
        return services;
    }
}
