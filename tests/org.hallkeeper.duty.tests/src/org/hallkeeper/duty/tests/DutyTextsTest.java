package org.hallkeeper.duty.tests;

import org.hallkeeper.core.testing.TextsCheck;
import org.hallkeeper.duty.RosterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "RosterService", "internal.roster.RosterRules", "internal.names.LookupTexts", "internal.imports.DayReader",
            "internal.command.RosterText", "internal.report.DutyTableReport" })
    void everyTextIsThereInBothLanguages(String anchor) throws ClassNotFoundException {
        TextsCheck.assertSound(RosterState.class.getClassLoader().loadClass("org.hallkeeper.duty." + anchor));
    }

    @Test
    void everyStateHasAName() {
        TextsCheck.assertLabelled(RosterState.class);
    }
}
