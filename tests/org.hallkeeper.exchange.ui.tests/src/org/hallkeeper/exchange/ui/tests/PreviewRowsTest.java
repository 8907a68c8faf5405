package org.hallkeeper.exchange.ui.tests;

import static org.hallkeeper.exchange.ui.tests.StaffFile.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hallkeeper.exchange.ui.columns.PreviewRows;
import org.junit.jupiter.api.Test;

class PreviewRowsTest {

    private final PreviewRows rows = new PreviewRows(StaffFile.TABLE, StaffFile.MAPPING, StaffFile.FIELDS,
            List.of(problem(6, 3, "电话没有填。"), problem(6, 3, "电话太短。")));

    @Test
    void rowsKeepTheNumbersOfTheFile() {
        assertEquals(6, rows.number(3));
        assertEquals(3, rows.indexOf(6));
    }

    @Test
    void blankRowLeadsToTheNextOneBelow() {
        assertEquals(3, rows.indexOf(5));
        assertEquals(3, rows.indexOf(99));
    }

    @Test
    void headingsAndWhatStandsAboveThemAreKnown() {
        assertTrue(rows.isAboveHeading(0));
        assertTrue(rows.isHeading(1));
        assertFalse(rows.isHeading(2));
    }

    @Test
    void allThatIsTheMatterWithACellIsTold() {
        assertEquals(Optional.of("电话没有填。\n电话太短。"), rows.problem(3, 3));
        assertEquals(Optional.empty(), rows.problem(2, 3));
    }

    @Test
    void columnIsAsWideAsItsHeadingsAndData() {
        assertEquals(List.of("工号", "1001", "1002"), rows.sample(1, 30));
    }
}
