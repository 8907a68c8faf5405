package org.hallkeeper.store.tests;

import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The smallest record a plug-in could have. */
@Entity(name = "Note")
@Table(name = "NOTE")
public class Note extends RegisterEntity {

    private String text;

    protected Note() {
    }

    public Note(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public void change(String changed) {
        text = changed;
    }
}
