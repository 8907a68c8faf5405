package org.hallkeeper.core.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.testing.TextsCheck;
import org.junit.jupiter.api.Test;

class DayKindTest {

    @Test
    void labelsAreTheWordsOfTheDutyTable() {
        assertEquals(List.of("工作日", "休息", "节假日", "调休上班"),
                Stream.of(DayKind.values()).map(kind -> kind.label(Locale.SIMPLIFIED_CHINESE)).toList());
        assertEquals("Adjusted working day", DayKind.ADJUSTED_WORKDAY.label(Locale.ENGLISH));
    }

    @Test
    void everyKindIsLabelledInBothLanguages() {
        TextsCheck.assertSound(DayKind.class);
        TextsCheck.assertLabelled(DayKind.class);
    }
}
