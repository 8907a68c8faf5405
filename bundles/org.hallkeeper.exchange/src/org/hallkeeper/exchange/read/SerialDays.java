package org.hallkeeper.exchange.read;

import java.time.LocalDate;
import java.util.Optional;
import org.hallkeeper.exchange.table.DateSystem;

/** Serial numbers that can be meant as a day: no duty table is older than 1990 or reaches beyond 2099. */
final class SerialDays {

    static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int MOST = 100_000;

    private SerialDays() {
    }

    static Optional<LocalDate> dateOf(int serial, DateSystem dateSystem) {
        if (serial < 0 || serial > MOST) {
            return Optional.empty();
        }
        return Optional.of(dateSystem.dateOf(serial))
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }
}
