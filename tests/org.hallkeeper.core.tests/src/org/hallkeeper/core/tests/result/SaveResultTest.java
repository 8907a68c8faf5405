package org.hallkeeper.core.tests.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.junit.jupiter.api.Test;

class SaveResultTest {

    @Test
    void everyOutcomeCanBeToldApart() {
        assertEquals("saved 1", tell(new SaveResult.Saved<>("1")));
        assertEquals("2 or 3, was 1", tell(new SaveResult.Conflict<>("2", "3", "1")));
        assertEquals("invalid name", tell(new SaveResult.Invalid<>(List.of(new Problem("name", "empty")))));
        assertEquals("refused: published", tell(new SaveResult.Refused<>("published")));
    }

    @Test
    void invalidNamesAtLeastOneProblem() {
        assertThrows(IllegalArgumentException.class, () -> new SaveResult.Invalid<String>(List.of()));
    }

    @Test
    void problemsCannotBeChangedAfterwards() {
        List<Problem> problems = new ArrayList<>(List.of(new Problem("name", "empty")));
        var invalid = new SaveResult.Invalid<String>(problems);
        problems.clear();
        assertEquals(1, invalid.problems().size());
    }

    @Test
    void conflictLosesNeitherSide() {
        assertThrows(NullPointerException.class, () -> new SaveResult.Conflict<>("mine", null, "base"));
    }

    private static String tell(SaveResult<String> result) {
        return switch (result) {
            case SaveResult.Saved<String>(String value) -> "saved " + value;
            case SaveResult.Conflict<String>(String mine, String theirs, String base) ->
                mine + " or " + theirs + ", was " + base;
            case SaveResult.Invalid<String>(List<Problem> problems) -> "invalid " + problems.getFirst().where();
            case SaveResult.Refused<String>(String reason) -> "refused: " + reason;
        };
    }
}
