package org.hallkeeper.store;

import java.util.function.Function;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.store.folder.DataFolder;

import jakarta.persistence.EntityManager;

/**
 * The one door to the hall's database. Every piece of work gets its own short-lived {@link EntityManager}; nothing managed ever leaves it.
 * <p>
 * The service exists from the start of the framework, so that screens can be built while {@link #open} still runs in the background:
 * {@link #read} and {@link #write} wait for the opening to end. Neither may be called on the display thread.
 */
public interface Database {

    /**
     * Takes the folder's lock, creates or upgrades the database in it and opens it.
     *
     * @param onSecondStart told, on a thread of its own, that somebody started the program again on the same folder
     */
    OpenResult open(DataFolder folder, Runnable onSecondStart, Progress progress);

    /**
     * Runs queries only; whatever the work changes is thrown away.
     *
     * @throws DatabaseUnavailable when no database is open and none is being opened
     */
    <T> T read(Function<EntityManager, T> work);

    /**
     * Runs the work in one transaction: all of it is kept, or, when the work throws, nothing. After the commit the names of the changed
     * entities are announced on {@link ChangeTopic}.
     *
     * @throws DatabaseUnavailable when no database is open and none is being opened
     */
    <T> T write(Function<EntityManager, T> work);

    /** Closes the database in good order and gives the folder's lock back; harmless when nothing is open. */
    void close();
}
