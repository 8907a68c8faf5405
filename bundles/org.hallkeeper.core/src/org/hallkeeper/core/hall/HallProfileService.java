package org.hallkeeper.core.hall;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;

/** The one profile of the hall: asked by every paper, kept by the kernel's registers. */
public interface HallProfileService {

    /** The profile as it stands; {@link HallProfile#BLANK} in a new hall. */
    HallProfile current();

    /** What stands against a profile, e.g. a text that is too long; empty when it can be stored. */
    List<Problem> problems(HallProfile profile, Locale locale);

    /**
     * Stores the profile unless somebody changed it since {@code base} was read.
     *
     * @param locale language of the problems when a value is too long
     */
    SaveResult<HallProfile> save(HallProfile base, HallProfile mine, Locale locale);
}
