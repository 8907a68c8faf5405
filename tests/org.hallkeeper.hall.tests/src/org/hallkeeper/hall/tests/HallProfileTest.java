package org.hallkeeper.hall.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HallProfileTest {

    @RegisterExtension
    static final TestHall HALL = new TestHall();

    private static final HallProfile JILIN = new HallProfile("长春市社保局", "服务大厅", "0431-88888888", "8:30–17:00", "不得私自调班。");

    private HallProfileService profiles;

    @BeforeEach
    void profiles() {
        profiles = HALL.service(HallProfileService.class);
    }

    @Test
    void aNewHallHasNotIntroducedItself() {
        assertEquals(HallProfile.BLANK, profiles.current());
    }

    @Test
    void whatIsSavedIsPrinted() {
        Outcome.saved(profiles.save(HallProfile.BLANK, JILIN, CHINESE));
        assertEquals(JILIN, profiles.current());
        assertEquals("长春市社保局服务大厅", profiles.current().fullName());
    }

    @Test
    void aHallNamedWithItsAgencyIsNotNamedTwice() {
        assertEquals("长春市社保局服务大厅", new HallProfile("长春市社保局", "长春市社保局服务大厅", "", "", "").fullName());
    }

    @Test
    void whoSavesOverAnotherPersonsChangeIsTold() {
        Outcome.saved(profiles.save(HallProfile.BLANK, JILIN, CHINESE));
        assertEquals(JILIN, Outcome.conflict(profiles.save(HallProfile.BLANK, HallProfile.BLANK, CHINESE)).theirs());
    }

    @Test
    void aTextThatDoesNotFitIsRefusedInWords() {
        HallProfile longName = new HallProfile("局".repeat(81), "", "", "", "");
        assertEquals(List.of("agencyName: 内容有 81 个字，最多 80 个。"),
                Outcome.problems(profiles.save(HallProfile.BLANK, longName, CHINESE)));
    }
}
