package org.hallkeeper.exchange.plan;

import org.hallkeeper.store.RegisterEntity;

/** Where an import notes what it did to which record. */
public interface BatchLog {

    /** The record did not exist before. */
    void created(RegisterEntity record);

    /**
     * The record existed.
     *
     * @param before its former values in a form only the same {@link ImportFormat} must understand
     */
    void changed(RegisterEntity record, String before);
}
