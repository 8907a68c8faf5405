package org.hallkeeper.duty;

import java.util.Locale;

import org.hallkeeper.core.text.Texts;

/** The life of a month's table (domain.md D5); only a draft can be edited. */
public enum RosterState {

    DRAFT, PENDING, APPROVED, PUBLISHED, ARCHIVED;

    /** The word a person reads, e.g. {@code 草稿}. */
    public String label(Locale locale) {
        return new Texts(RosterState.class, locale).label(this);
    }
}
