package org.hallkeeper.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.hallkeeper.store.Engine;
import org.hallkeeper.store.OpenResult.Reason;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache Derby inside this process. */
@Component
public final class DerbyEngine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);

    /** Derby reports a shutdown that went well as an exception with this error code. */
    private static final int SHUTDOWN_DONE = 45000;

    private static final String DATABASE_NOT_FOUND = "XJ004";

    /** 16 MB of 4 kB pages instead of 4 MB: the registers' working set (tech.md 3.1). */
    private static final String PAGE_CACHE = "4000";

    @Override
    public boolean exists(Path database) {
        return Files.exists(database.resolve("service.properties"));
    }

    @Override
    public DataSource boot(Path database, Path logs) {
        System.setProperty("derby.stream.error.file", logs.resolve("derby.log").toString());
        System.setProperty("derby.stream.error.logSeverityLevel", "40000");
        System.setProperty("derby.storage.pageCacheSize", PAGE_CACHE);
        boolean isNew = !exists(database);
        if (isNew)
            clearPlace(database);
        EmbeddedDataSource source = source(database);
        if (isNew)
            source.setCreateDatabase("create");
        try (Connection first = source.getConnection()) {
            source.setCreateDatabase(null);
            return source;
        } catch (SQLException e) {
            throw new EngineFailure(DATABASE_NOT_FOUND.equals(e.getSQLState()) ? Reason.NOT_A_DATABASE : Reason.DAMAGED, e);
        }
    }

    @Override
    public void shutdown(Path database) {
        EmbeddedDataSource source = source(database);
        source.setShutdownDatabase("shutdown");
        try (Connection none = source.getConnection()) {
            throw new IllegalStateException("Derby answers a shutdown with an exception");
        } catch (SQLException e) {
            if (e.getErrorCode() != SHUTDOWN_DONE && !DATABASE_NOT_FOUND.equals(e.getSQLState()))
                LOG.warn("shutdown of {}: {}", database, e.getSQLState(), e);
        }
    }

    private static EmbeddedDataSource source(Path database) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        return source;
    }

    /** Derby creates its folder itself and refuses one that exists, even empty; anything else there is not ours to touch. */
    private static void clearPlace(Path database) {
        try {
            if (Files.exists(database) && !Files.isDirectory(database))
                throw new IOException(database.toString());
            Files.deleteIfExists(database);
        } catch (IOException occupied) {
            throw new EngineFailure(Reason.NOT_A_DATABASE, occupied);
        }
    }
}
