package org.hallkeeper.core.result;

import java.util.List;
import java.util.Objects;

/**
 * What became of an attempt to save (design.md "Data"): one of four outcomes, so that no caller can forget one of them.
 *
 * @param <T> the record that was to be saved
 */
public sealed interface SaveResult<T> {

    /** It is stored; {@code value} is the record as it now stands, with its new version. */
    record Saved<T>(T value) implements SaveResult<T> {

        public Saved {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Somebody else changed the record in the meantime. Nothing was stored and neither side is lost.
     *
     * @param mine what this user wanted to store
     * @param theirs what is stored now
     * @param base what both started from
     */
    record Conflict<T>(T mine, T theirs, T base) implements SaveResult<T> {

        public Conflict {
            Objects.requireNonNull(mine, "mine");
            Objects.requireNonNull(theirs, "theirs");
            Objects.requireNonNull(base, "base");
        }
    }

    /** The values break a rule; at least one problem. Nothing was stored. */
    record Invalid<T>(List<Problem> problems) implements SaveResult<T> {

        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("An invalid record has at least one problem");
            }
        }
    }

    /** The values are sound but the act is not possible now (state, right, lock); {@code reason} says why in one sentence. */
    record Refused<T>(String reason) implements SaveResult<T> {

        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
