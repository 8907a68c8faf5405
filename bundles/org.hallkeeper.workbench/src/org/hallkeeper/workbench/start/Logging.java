package org.hallkeeper.workbench.start;

import java.io.IOException;
import java.util.List;

import org.hallkeeper.log.LogFile;
import org.hallkeeper.log.RecentLog;
import org.hallkeeper.store.folder.DataFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of this process: everything goes to the data folder's log file, nothing to the terminal. */
@Component(service = Logging.class)
public final class Logging {

    private final LogReaderService platform;
    private final RecentLog recent = new RecentLog();
    private boolean begun;

    @Activate
    public Logging(@Reference LogReaderService platform) {
        this.platform = platform;
    }

    /** Must come before the first log line; harmless when repeated. */
    synchronized void begin(DataFolder folder) {
        if (begun)
            return;
        begun = true;
        createIfPossible(folder);
        LogFile.open(folder.logs(), recent);
        platform.addLogListener(Logging::fromPlatform);
    }

    /** A folder that cannot be created is told to the user when the database is opened. */
    private static void createIfPossible(DataFolder folder) {
        try {
            folder.create();
        } catch (IOException toldLater) {
            return;
        }
    }

    /** Warnings and errors of Equinox, e4 and the service runtime, which know no slf4j. */
    private static void fromPlatform(LogEntry entry) {
        if (entry.getLogLevel().ordinal() > LogLevel.WARN.ordinal())
            return;
        Logger log = LoggerFactory.getLogger(entry.getBundle() == null ? "platform" : entry.getBundle().getSymbolicName());
        if (entry.getLogLevel() == LogLevel.WARN)
            log.warn("{}", entry.getMessage(), entry.getException());
        else
            log.error("{}", entry.getMessage(), entry.getException());
    }

    /** The latest warnings and errors, the newest last. */
    public List<RecentLog.Entry> recent() {
        return recent.entries();
    }
}
