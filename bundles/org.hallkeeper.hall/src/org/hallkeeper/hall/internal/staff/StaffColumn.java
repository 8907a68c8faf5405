package org.hallkeeper.hall.internal.staff;

import java.util.List;

import org.hallkeeper.exchange.read.Field;

/** A column that a staff list may have; the first heading is its usual name. */
record StaffColumn(String key, List<String> headings) {

    StaffColumn(String key, String... headings) {
        this(key, List.of(headings));
    }

    Field field(boolean required) {
        return new Field(key, headings.getFirst(), headings, required, false);
    }
}
