package org.hallkeeper.exchange.plan;

import java.util.Optional;

import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.EntityManager;

/** Finds the records of a batch that may be taken back. */
public final class UnchangedRecord {

    private UnchangedRecord() {
    }

    /** The record as the batch left it; empty when somebody has changed it since. */
    public static <E extends RegisterEntity> Optional<E> find(EntityManager manager, Class<E> type, ImportChange change) {
        return Optional.ofNullable(manager.find(type, change.recordId()))
                .filter(record -> record.version() == change.versionAfter());
    }
}
