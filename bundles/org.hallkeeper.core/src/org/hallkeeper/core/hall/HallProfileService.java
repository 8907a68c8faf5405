package org.hallkeeper.core.hall;

import java.util.Locale;

import org.hallkeeper.core.result.SaveResult;

/** The one profile of the hall: asked by every paper, kept by the kernel's registers. */
public interface HallProfileService {

    /** The profile as it stands; {@link HallProfile#BLANK} in a new hall. */
    HallProfile current();

    /**
     * Stores the profile unless somebody changed it since {@code base} was read.
     *
     * @param locale language of the problems when a value is too long
     */
    SaveResult<HallProfile> save(HallProfile base, HallProfile mine, Locale locale);
}
