package org.hallkeeper.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;

/** The last warnings and errors, kept in memory for the error log a person can open. */
public final class RecentLog extends AppenderBase<ILoggingEvent> {

    private static final int KEPT = 200;

    /**
     * @param detail stack trace or empty
     */
    public record Entry(Instant at, boolean error, String source, String message, String detail) {
    }

    private final Deque<Entry> entries = new ArrayDeque<>();

    /** The newest last. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
        if (!event.getLevel().isGreaterOrEqual(Level.WARN))
            return;
        entries.addLast(new Entry(event.getInstant(), event.getLevel() == Level.ERROR, event.getLoggerName(), event.getFormattedMessage(),
                event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        if (entries.size() > KEPT)
            entries.removeFirst();
    }
}
