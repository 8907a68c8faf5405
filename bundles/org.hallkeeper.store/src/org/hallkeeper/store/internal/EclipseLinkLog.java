package org.hallkeeper.store.internal;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends EclipseLink's words into our log file. Never below warnings: SQL and its parameters carry personal data. */
public final class EclipseLinkLog extends AbstractSessionLog {

    private static final Logger LOG = LoggerFactory.getLogger("eclipselink");

    public EclipseLinkLog() {
        setLevel(SessionLog.WARNING);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (entry.getLevel() < SessionLog.WARNING)
            return;
        LOG.warn(formatMessage(entry), entry.getException());
    }
}
