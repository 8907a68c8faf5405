package org.hallkeeper.store;

import java.nio.file.Path;

import javax.sql.DataSource;

/** The database engine behind a data folder. Everything only one engine knows stays in the bundle that implements this. */
public interface Engine {

    /**
     * Boots the database in the folder, creating it when there is none.
     *
     * @throws EngineFailure with the reason when it cannot be booted
     */
    DataSource boot(Path database, Path logs);

    /** Whether the folder already holds a database of this engine. */
    boolean exists(Path database);

    /** Shuts the booted database down in good order. */
    void shutdown(Path database);

    /** The engine cannot boot a database. */
    final class EngineFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final OpenResult.Reason reason;

        public EngineFailure(OpenResult.Reason reason, Throwable cause) {
            super(cause.getMessage(), cause);
            this.reason = reason;
        }

        public OpenResult.Reason reason() {
            return reason;
        }
    }
}
