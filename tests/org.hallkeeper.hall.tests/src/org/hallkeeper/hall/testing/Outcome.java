package org.hallkeeper.hall.testing;

import java.util.List;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;

/** Takes the expected outcome out of a {@link SaveResult}, or fails with what it was instead. */
public final class Outcome {

    private Outcome() {
    }

    public static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T> saved) {
            return saved.value();
        }
        throw new AssertionError("expected Saved, was " + result);
    }

    public static <T> SaveResult.Conflict<T> conflict(SaveResult<T> result) {
        if (result instanceof SaveResult.Conflict<T> conflict) {
            return conflict;
        }
        throw new AssertionError("expected Conflict, was " + result);
    }

    /** The problems of an invalid result as lines {@code where: what}. */
    public static <T> List<String> problems(SaveResult<T> result) {
        if (result instanceof SaveResult.Invalid<T> invalid) {
            return invalid.problems().stream().map(Problem::line).toList();
        }
        throw new AssertionError("expected Invalid, was " + result);
    }

    public static <T> String refusal(SaveResult<T> result) {
        if (result instanceof SaveResult.Refused<T> refused) {
            return refused.reason();
        }
        throw new AssertionError("expected Refused, was " + result);
    }
}
