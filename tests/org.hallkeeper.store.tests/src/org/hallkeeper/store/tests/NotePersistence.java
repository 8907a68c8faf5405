package org.hallkeeper.store.tests;

import java.util.List;

import org.hallkeeper.store.PersistenceContribution;
import org.hallkeeper.store.migration.Migration;

/** A foreign plug-in: its table appears without a line changed elsewhere. */
public class NotePersistence implements PersistenceContribution {

    @Override
    public String plugin() {
        return "note";
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Note.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.resource(NotePersistence.class, "001-note.sql"));
    }
}
