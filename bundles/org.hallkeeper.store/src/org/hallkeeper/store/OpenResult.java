package org.hallkeeper.store;

import org.hallkeeper.store.folder.LockHolder;

/** How opening a data folder ended. */
public sealed interface OpenResult {

    /** The database is open; {@code created} when it did not exist before. */
    record Opened(boolean created) implements OpenResult {
    }

    /**
     * Another process works in this folder.
     *
     * @param activated whether that process was reached and has brought its window to the front
     */
    record InUse(LockHolder holder, boolean activated) implements OpenResult {
    }

    /** Nothing was opened and nothing changed. */
    record Refused(Reason reason, String detail) implements OpenResult {
    }

    /** Why a folder's database is not opened. */
    enum Reason {
        /** The folder cannot be created or written. */
        FOLDER_NOT_WRITABLE,
        /** There is something in {@code db} that Derby does not know as a database. */
        NOT_A_DATABASE,
        /** A later version of the program has upgraded the database. */
        LATER_VERSION,
        /** A migration that was applied differs from the one this program ships. */
        CHECKSUM_DIFFERS,
        /** A migration failed; its transaction was rolled back. */
        UPGRADE_FAILED,
        /** The files are there but the engine reports them damaged. */
        DAMAGED
    }
}
