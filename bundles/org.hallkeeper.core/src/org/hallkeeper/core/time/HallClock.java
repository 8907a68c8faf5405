package org.hallkeeper.core.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The hall's clock. Every date and time limit counts in Asia/Shanghai (domain.md C1.5), wherever the machine believes to be.
 */
@Component(service = HallClock.class)
public final class HallClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    @Activate
    public HallClock() {
        this(Clock.systemUTC());
    }

    /** A clock that shows the instants of {@code clock} in the hall's zone; tests pass {@link Clock#fixed}. */
    public HallClock(Clock clock) {
        this.clock = clock.withZone(ZONE);
    }

    /** The calendar day in the hall. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The time on the wall of the hall. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The point on the time line, the same everywhere. */
    public Instant instant() {
        return clock.instant();
    }
}
