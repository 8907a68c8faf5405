package org.hallkeeper.store;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

/** Writes that can lose against another user who commits the same moment. */
public final class Race {

    /** SQLSTATE classes: integrity constraint violation, transaction rollback (deadlock, lock timeout). */
    private static final String CONSTRAINT = "23";
    private static final String ROLLED_BACK = "40";

    private Race() {
    }

    /**
     * Like {@link Database#write}. When the transaction loses, the work runs a second time: it then sees what the winner stored and can
     * answer with a conflict instead of an exception. So it must decide by what it reads, and do nothing outside the database.
     */
    public static <T> T write(Database database, Function<EntityManager, T> work) {
        try {
            return database.write(work);
        } catch (PersistenceException e) {
            if (!isLost(e)) {
                throw e;
            }
            return database.write(work);
        }
    }

    private static boolean isLost(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).anyMatch(Race::saysLost);
    }

    private static boolean saysLost(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState().startsWith(CONSTRAINT) || sql.getSQLState().startsWith(ROLLED_BACK);
        }
        return cause instanceof OptimisticLockException;
    }
}
