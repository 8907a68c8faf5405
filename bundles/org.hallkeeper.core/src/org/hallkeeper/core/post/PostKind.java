package org.hallkeeper.core.post;

import java.util.Locale;

import org.hallkeeper.core.text.Texts;

/** What a post is for (domain.md H1 Post.kind, in its order). */
public enum PostKind {

    SERVICE_WINDOW,
    ENQUIRY_DESK,
    FLOOR_GUIDE,
    HALL_DIRECTOR,
    DUTY_LEADER,
    SECURITY_GUARD,
    COMPLAINT_PHONE,
    VISIT_RECEPTION,
    LOGISTICS,
    PHONE_SEAT;

    /** The word a person reads, e.g. {@code 咨询台}. */
    public String label(Locale locale) {
        return new Texts(PostKind.class, locale).label(this);
    }
}
