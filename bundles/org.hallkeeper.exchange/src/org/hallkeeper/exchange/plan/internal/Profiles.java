package org.hallkeeper.exchange.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.ColumnHeadings;
import org.hallkeeper.store.Database;

import jakarta.persistence.EntityManager;

/** Saved mappings: a profile teaches the fields of a kind more headings. */
final class Profiles {

    private final Database database;

    Profiles(Database database) {
        this.database = database;
    }

    List<String> names(String kind) {
        return database.read(manager -> manager
                .createQuery("SELECT DISTINCT p.name FROM ProfileHeading p WHERE p.kind = :kind ORDER BY p.name", String.class)
                .setParameter("kind", kind).getResultList());
    }

    /** The fields with the profile's headings added; a profile that does not exist adds none. */
    List<Field> taught(String kind, String name, List<Field> fields) {
        Map<String, List<String>> headings = database.read(manager -> lines(manager, kind, name)).stream()
                .collect(Collectors.groupingBy(ProfileHeading::fieldKey, Collectors.mapping(ProfileHeading::heading, Collectors.toList())));
        return fields.stream().map(field -> taught(field, headings.getOrDefault(field.key(), List.of()))).toList();
    }

    private static Field taught(Field field, List<String> more) {
        List<String> headings = new ArrayList<>(field.headings());
        headings.addAll(more);
        return new Field(field.key(), field.label(), headings, field.required(), field.ignored());
    }

    void save(String name, ImportDraft draft) {
        Map<Integer, String> written = ColumnHeadings.of(draft.table(), draft.mapping());
        database.write(manager -> {
            lines(manager, draft.kind(), name).forEach(manager::remove);
            manager.flush();
            draft.mapping().columnToField().forEach((column, field) -> manager
                    .persist(ProfileHeading.of(draft.kind(), name, written.getOrDefault(column, field), field)));
            return null;
        });
    }

    private static List<ProfileHeading> lines(EntityManager manager, String kind, String name) {
        return manager.createQuery("SELECT p FROM ProfileHeading p WHERE p.kind = :kind AND p.name = :name", ProfileHeading.class)
                .setParameter("kind", kind).setParameter("name", name).getResultList();
    }
}
