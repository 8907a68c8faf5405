package org.hallkeeper.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.plan.ImportPlan.PlannedRow;
import org.hallkeeper.exchange.ui.columns.TextWidth;
import org.hallkeeper.exchange.ui.wizard.Counts;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void everyRowCountsOnce() {
        List<PlannedRow> rows = Stream.of(Effect.NEW, Effect.NEW, Effect.CHANGED, Effect.SAME, Effect.BAD).map(effect -> new PlannedRow(1, effect, "")).toList();
        Counts counts = Counts.of(new ImportPlan(rows, List.of(), List.of(), (manager, log) -> { }));
        assertEquals(new Counts(2, 1, 1, 1), counts);
        assertEquals(4, counts.good());
        assertEquals(5, counts.rows());
    }

    @Test
    void textIsAsWideAsItsLongestLine() {
        assertEquals(4, TextWidth.of("值班\n保安早班"), 1e-9);
        assertEquals(2.2, TextWidth.of("1001"), 1e-9);
        assertEquals(0, TextWidth.of(""), 1e-9);
    }
}
