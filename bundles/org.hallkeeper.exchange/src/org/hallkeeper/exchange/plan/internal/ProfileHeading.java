package org.hallkeeper.exchange.plan.internal;

import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One line of a saved mapping: this heading means that field. */
@Entity(name = "ProfileHeading")
@Table(name = "IMPORT_PROFILE")
public class ProfileHeading extends RegisterEntity {

    private String kind;

    private String name;

    private String heading;

    @Column(name = "FIELD_KEY")
    private String fieldKey;

    static ProfileHeading of(String kind, String name, String heading, String fieldKey) {
        ProfileHeading line = new ProfileHeading();
        line.kind = kind;
        line.name = name;
        line.heading = heading;
        line.fieldKey = fieldKey;
        return line;
    }

    String heading() {
        return heading;
    }

    String fieldKey() {
        return fieldKey;
    }
}
