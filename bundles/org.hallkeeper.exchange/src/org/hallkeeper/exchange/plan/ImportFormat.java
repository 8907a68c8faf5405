package org.hallkeeper.exchange.plan;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Table;

import jakarta.persistence.EntityManager;

/** One kind of file an area can take in; offered as a service (whiteboard) and used by the wizard and {@code ./hall import} alike. */
public interface ImportFormat {

    /** Short name on the command line and key of profiles and batches: {@code staff}, {@code roster}. */
    String kind();

    /** What a person calls it: 人员名册, 值班表. */
    String title(Locale locale);

    /** What the file's columns can mean, with the headings people use for them. */
    List<Field> fields();

    /** Whether the file speaks about one month that must be chosen before reading it. */
    boolean monthly();

    /** Works out what importing would do. Reads the database, changes nothing. */
    ImportPlan plan(Table table, Mapping mapping, Circumstances circumstances);

    /**
     * Takes a batch back inside the caller's transaction.
     *
     * @return what stands against it, for instance a record changed since; when not empty the caller rolls back and nothing is undone
     */
    List<Problem> undo(EntityManager manager, List<ImportChange> changes, Locale locale);
}
