package org.hallkeeper.duty.tests;

import static org.hallkeeper.duty.tests.December.day;
import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterPlace;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person does in a grid, undo leads back through exactly the tables she saw, and redo forth again. */
class RosterEditingPropertyTest {

    private static final int ACTS = 80;
    private static final int COLUMNS = 10;
    private static final int DAYS = 14;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 20261201 })
    void undoAndRedoReturnToTheExactTables(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, STEMS.length()).forEach(i -> HALL.person("10" + (10 + i), "同事" + STEMS.charAt(i)));
        December december = December.in(HALL);
        RosterEditing editing = new RosterEditing(december.service(), HALL.service(StaffDirectory.class), December.MONTH, CHINESE);
        List<RosterMonth> seen = new ArrayList<>(List.of(editing.month()));
        for (int act = 0; act < ACTS; act++) {
            act(editing, random, seen);
            assertEquals(seen.getLast(), december.table());
        }
        assertTrue(seen.size() > ACTS / 8, "too few acts went through: " + seen.size());
        for (int step = seen.size() - 2; step >= 0; step--) {
            assertEquals(seen.get(step), Outcome.saved(editing.undo()));
        }
        assertTrue(december.table().isEmpty());
        for (int step = 1; step < seen.size(); step++) {
            assertEquals(seen.get(step), Outcome.saved(editing.redo()));
        }
        assertEquals(seen.getLast(), december.table());
    }

    /** One act; what it made of the table is added to, or for an undo taken from, the tables seen. */
    private static void act(RosterEditing editing, Random random, List<RosterMonth> seen) {
        if (random.nextInt(8) == 0 && seen.size() > 1) {
            Outcome.saved(editing.undo());
            seen.removeLast();
            return;
        }
        SaveResult<RosterMonth> result = switch (random.nextInt(4)) {
            case 0 -> editing.paste(place(random), block(random));
            case 1 -> editing.clear(List.of(place(random), place(random), place(random)));
            case 2 -> fill(editing, random);
            default -> editing.type(place(random), names(random));
        };
        if (result instanceof SaveResult.Saved<RosterMonth> saved && !saved.value().equals(seen.getLast())) {
            seen.add(saved.value());
        }
    }

    private static SaveResult<RosterMonth> fill(RosterEditing editing, Random random) {
        RosterPlace from = place(random);
        return editing.fillDown(from, new RosterPlace(from.date().plusDays(random.nextInt(3)), from.column()));
    }

    private static List<List<String>> block(Random random) {
        return List.of(List.of(names(random), names(random)), List.of(names(random), names(random)));
    }

    private static String names(Random random) {
        String[] texts = { "", "同事甲", "同事乙、同事丙", "1013（代）", "同事戊 同事己 同事庚", "1017", "同事壬", "同事癸", "同事辛" };
        return texts[random.nextInt(texts.length)];
    }

    private static RosterPlace place(Random random) {
        return new RosterPlace(day(1 + random.nextInt(DAYS)), random.nextInt(COLUMNS));
    }
}
