package org.hallkeeper.hall.tests;

import org.hallkeeper.core.testing.TextsCheck;
import org.hallkeeper.hall.StaffRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HallTextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "VoidReason", "staff.StaffRules", "post.PostRules", "profile.HallProfileKeeper", "command.StaffListCommand" })
    void everyTextIsThereInBothLanguages(String anchor) throws ClassNotFoundException {
        TextsCheck.assertSound(StaffRegister.class.getClassLoader().loadClass("org.hallkeeper.hall.internal." + anchor));
    }
}
