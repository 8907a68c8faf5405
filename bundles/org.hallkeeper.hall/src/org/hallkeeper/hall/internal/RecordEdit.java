package org.hallkeeper.hall.internal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.Race;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.EntityManager;

/**
 * A change of one record of a register, stored unless somebody else changed the record since it was read.
 *
 * @param version the version that was read
 * @param row how the register shows the record
 * @param base the row that was read
 * @param mine the row as it is to become
 */
public record RecordEdit<E extends RegisterEntity, R>(Class<E> type, long id, int version, Function<E, R> row, R base, R mine) {

    /** @param change changes the record, or leaves it alone and answers why */
    public SaveResult<R> save(Database database, BiFunction<EntityManager, E, Optional<SaveResult<R>>> change) {
        return Race.write(database, manager -> {
            E stored = manager.find(type, id);
            if (stored.version() != version) {
                return new SaveResult.Conflict<>(mine, row.apply(stored), base);
            }
            return change.apply(manager, stored).orElseGet(() -> {
                manager.flush();
                return new SaveResult.Saved<>(row.apply(stored));
            });
        });
    }
}
