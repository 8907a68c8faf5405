package org.hallkeeper.store;

/** Where committed changes are announced through the event admin: {@code org/hallkeeper/changed/<entity>}, one event for each kind of entity. */
public final class ChangeTopic {

    public static final String PREFIX = "org/hallkeeper/changed/";

    /** Event property: the entity's name. */
    public static final String ENTITY = "entity";

    private ChangeTopic() {
    }

    public static String of(String entity) {
        return PREFIX + entity;
    }
}
