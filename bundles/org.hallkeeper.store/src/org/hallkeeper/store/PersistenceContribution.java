package org.hallkeeper.store;

import java.util.List;

import org.hallkeeper.store.migration.Migration;

/** What one plug-in keeps in the database; offered as a service (whiteboard), so that removing the plug-in removes it. */
public interface PersistenceContribution {

    /** The plug-in's short name, key of its migration history: {@code duty}. */
    String plugin();

    /** Plug-ins whose tables this one refers to and whose migrations therefore run first. */
    List<String> after();

    /** Every JPA class of the plug-in: entities, mapped superclasses, embeddables, converters. */
    List<Class<?>> entities();

    /** The plug-in's migrations in ascending order of number. */
    List<Migration> migrations();
}
