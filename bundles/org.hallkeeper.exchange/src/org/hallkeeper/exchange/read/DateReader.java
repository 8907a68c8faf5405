package org.hallkeeper.exchange.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.DateSystem;

/**
 * Reads the dates of one month's table. What a cell leaves out (the year, the month) comes from that month; what it says
 * is believed, even when the day lies in another month.
 */
public final class DateReader {

    private static final int LONGEST_MONTH = 31;

    private final YearMonth month;
    private final Texts texts;
    private final DateText text;

    public DateReader(YearMonth month, Locale locale) {
        this.month = month;
        this.texts = new Texts(DateReader.class, locale);
        this.text = new DateText(month, texts, locale);
    }

    public DateResult read(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> notADate("date.blank");
            case Cell.ErrorCell error -> notADate("date.error", error.shown());
            case Cell.DateCell dated -> read(dated);
            case Cell.Number number -> read(number);
            case Cell.Text written -> text.read(written.shown());
        };
    }

    /** A 1 typed under a format such as {@code d"日"} is stored as 1 January 1900 (or 1904) and meant as the first. */
    private DateResult read(Cell.DateCell dated) {
        LocalDate date = dated.at().toLocalDate();
        boolean bareDay = date.getYear() < SerialDays.FIRST_YEAR && date.getMonthValue() == 1;
        return bareDay ? text.day(date.getDayOfMonth()) : new DateResult.Date(date);
    }

    private DateResult read(Cell.Number number) {
        Optional<Integer> whole = whole(number.value());
        if (whole.isEmpty()) {
            return text.read(number.shown());
        }
        int value = whole.get();
        if (value >= 1 && value <= LONGEST_MONTH) {
            return text.day(value);
        }
        return serial(value, number.dateSystem()).orElseGet(() -> text.read(number.shown()));
    }

    private static Optional<DateResult> serial(int value, DateSystem dateSystem) {
        return SerialDays.dateOf(value, dateSystem).map(DateResult.Date::new);
    }

    private static Optional<Integer> whole(BigDecimal value) {
        boolean fits = value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
        return fits && value.stripTrailingZeros().scale() <= 0 ? Optional.of(value.intValueExact()) : Optional.empty();
    }

    private DateResult notADate(String key, Object... args) {
        return new DateResult.NotADate(texts.get(key, args));
    }

    /** The month whose table is read. */
    public YearMonth month() {
        return month;
    }
}
