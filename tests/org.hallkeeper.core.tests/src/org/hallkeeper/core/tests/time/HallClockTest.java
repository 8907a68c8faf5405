package org.hallkeeper.core.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.hallkeeper.core.time.HallClock;
import org.junit.jupiter.api.Test;

class HallClockTest {

    private static final Instant LATE_IN_LONDON = Instant.parse("2026-11-30T16:30:00Z");

    @Test
    void todayIsTheDayInShanghaiWhereverTheMachineStands() {
        for (String zone : new String[] {"UTC", "America/Los_Angeles", "Asia/Shanghai"}) {
            HallClock clock = new HallClock(Clock.fixed(LATE_IN_LONDON, ZoneId.of(zone)));
            assertEquals(LocalDate.of(2026, 12, 1), clock.today(), zone);
        }
    }

    @Test
    void nowIsTheTimeOnTheWallOfTheHall() {
        HallClock clock = new HallClock(Clock.fixed(LATE_IN_LONDON, ZoneId.of("UTC")));
        assertEquals(LocalDateTime.of(2026, 12, 1, 0, 30), clock.now());
        assertEquals(LATE_IN_LONDON, clock.instant());
    }
}
