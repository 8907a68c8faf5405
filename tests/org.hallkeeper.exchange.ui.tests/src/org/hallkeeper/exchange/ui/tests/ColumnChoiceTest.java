package org.hallkeeper.exchange.ui.tests;

import static org.hallkeeper.exchange.ui.tests.StaffFile.FIELDS;
import static org.hallkeeper.exchange.ui.tests.StaffFile.MAPPING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hallkeeper.exchange.ui.columns.ColumnChoice;
import org.hallkeeper.exchange.ui.columns.MappingChange;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    @Test
    void everyFieldCanBeChosenAndThenNotImportedAndOpen() {
        List<ColumnChoice> all = ColumnChoice.all(FIELDS);
        assertEquals(List.of(new ColumnChoice.Holds(StaffFile.BADGE), new ColumnChoice.Holds(StaffFile.PERSON), new ColumnChoice.Holds(StaffFile.PHONE),
                new ColumnChoice.LeftOut(), new ColumnChoice.Open()), all);
    }

    @Test
    void mappingSaysWhatIsChosen() {
        assertEquals(new ColumnChoice.LeftOut(), ColumnChoice.of(MAPPING, 0, FIELDS));
        assertEquals(new ColumnChoice.Holds(StaffFile.PERSON), ColumnChoice.of(MAPPING, 2, FIELDS));
        assertEquals(new ColumnChoice.Open(), ColumnChoice.of(MAPPING, 4, FIELDS));
    }

    @Test
    void choiceMadeIsTheChoiceFound() {
        MappingChange change = new MappingChange(StaffFile.TABLE, FIELDS);
        for (ColumnChoice choice : ColumnChoice.all(FIELDS))
            assertEquals(choice, ColumnChoice.of(choice.in(MAPPING, 4, change), 4, FIELDS));
    }
}
