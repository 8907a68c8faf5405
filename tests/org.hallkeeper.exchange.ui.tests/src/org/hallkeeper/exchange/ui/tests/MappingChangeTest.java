package org.hallkeeper.exchange.ui.tests;

import static org.hallkeeper.exchange.ui.tests.StaffFile.FIELDS;
import static org.hallkeeper.exchange.ui.tests.StaffFile.MAPPING;
import static org.hallkeeper.exchange.ui.tests.StaffFile.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.ui.columns.MappingChange;
import org.junit.jupiter.api.Test;

class MappingChangeTest {

    private static final int HOBBY = 4;

    private final MappingChange change = new MappingChange(TABLE, FIELDS);

    @Test
    void fieldMovesToTheColumnItIsChosenFor() {
        Mapping changed = change.assign(MAPPING, HOBBY, StaffFile.PHONE);
        assertEquals(Map.of(0, "ignored", 1, "badgeNo", 2, "name", HOBBY, "phone"), changed.columnToField());
        assertEquals(Map.of(3, "联系电话"), changed.unknownHeadings());
    }

    @Test
    void anyNumberOfColumnsIsLeftOut() {
        Mapping changed = change.leaveOut(MAPPING, HOBBY);
        assertEquals("ignored", changed.columnToField().get(0));
        assertEquals("ignored", changed.columnToField().get(HOBBY));
        assertEquals(Map.of(), changed.unknownHeadings());
    }

    @Test
    void columnIsOpenWhereTheFormatKnowsNothingToIgnore() {
        MappingChange strict = new MappingChange(TABLE, List.of(StaffFile.BADGE, StaffFile.PERSON));
        Mapping changed = strict.leaveOut(new Mapping(3, 1, Map.of(1, "badgeNo", 2, "name"), Map.of()), 2);
        assertEquals(Map.of(1, "badgeNo"), changed.columnToField());
        assertEquals("姓名", changed.unknownHeadings().get(2));
    }

    @Test
    void openColumnKeepsItsHeading() {
        assertEquals(Map.of(3, "联系电话", HOBBY, "爱好"), change.open(MAPPING, 3).unknownHeadings());
    }

    @Test
    void columnsAreRecognisedByTheHeadingsInTheRowChosen() {
        Mapping changed = change.headingsAt(new Mapping(1, 1, Map.of(), Map.of()), 3, 1);
        assertEquals(MAPPING, changed);
    }

    @Test
    void columnsKeepTheirFieldsWhereTheRowSaysNothing() {
        Mapping changed = change.headingsAt(MAPPING, 4, 1);
        assertEquals(4, changed.headerRow());
        assertEquals(MAPPING.columnToField(), changed.columnToField());
        assertEquals(Map.of(HOBBY, "下棋"), changed.unknownHeadings());
    }
}
