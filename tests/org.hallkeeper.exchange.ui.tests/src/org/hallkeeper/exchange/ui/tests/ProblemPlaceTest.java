package org.hallkeeper.exchange.ui.tests;

import static org.hallkeeper.exchange.ui.tests.StaffFile.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.ui.columns.ProblemPlace;
import org.junit.jupiter.api.Test;

class ProblemPlaceTest {

    @Test
    void cellIsNamedByRowAndLetters() {
        ProblemPlace place = place(problem(12, 27, "…"));
        assertEquals("12", place.rowText());
        assertEquals("AB", place.columnText());
        assertEquals(27, place.column().getAsInt());
    }

    @Test
    void rowAloneHasNoColumn() {
        ProblemPlace place = place(new Problem(StaffFile.NAME + ":3", "…"));
        assertEquals("3", place.rowText());
        assertEquals("", place.columnText());
    }

    @Test
    void problemOfTheFileIsNowhereInParticular() {
        assertTrue(place(new Problem(StaffFile.NAME, "…")).row().isEmpty());
        assertTrue(place(new Problem("", "…")).row().isEmpty());
    }

    @Test
    void problemsReadFromTopToBottom() {
        List<Problem> found = List.of(problem(9, 1, "d"), problem(4, 2, "c"), new Problem(StaffFile.NAME + ":4", "b"), new Problem(StaffFile.NAME, "a"));
        Stream<String> sorted = found.stream().sorted((one, other) -> place(one).compareTo(place(other))).map(Problem::what);
        assertEquals(List.of("a", "b", "c", "d"), sorted.toList());
    }

    @Test
    void headingIsToldFromDataBelowIt() {
        assertTrue(place(problem(3, 4, "…")).isHeading(StaffFile.MAPPING, 4));
        assertFalse(place(problem(4, 4, "…")).isHeading(StaffFile.MAPPING, 4));
        assertFalse(place(problem(3, 4, "…")).isHeading(StaffFile.MAPPING, 3));
    }

    private static ProblemPlace place(Problem problem) {
        return ProblemPlace.of(problem, StaffFile.NAME);
    }
}
