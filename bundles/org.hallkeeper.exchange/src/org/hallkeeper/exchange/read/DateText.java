package org.hallkeeper.exchange.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.table.DateSystem;

/** The ways a day is written in a Chinese duty table. */
final class DateText {

    private static final int LONGEST = 60;
    private static final int HALF_A_YEAR = 6;
    private static final int CENTURY = 2000;

    private static final Pattern TIME = Pattern.compile("(?<=\\d)(?:T| +)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?$");
    private static final Pattern REMARK = Pattern.compile("\\([^()0-9]*\\)"
            + "|(?:元旦|春节|除夕|清明节?|劳动节|端午节?|中秋节?|国庆节?|节假日|工作日|周末|调休|补班|上班|休息?|班)$");
    private static final Pattern LOOSE_SPACE = Pattern.compile("(?<!\\d)\\s+|\\s+(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4}|\\d{2})[年/.-](\\d{1,2})[月/.-](\\d{1,2})[日号]?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})(?:月(\\d{1,2})[日号]?|[/-](\\d{1,2}))");
    private static final Pattern POINT = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final Pattern RANGE = Pattern.compile("\\d.*(?:至|到|~|—|--|日-|号-).*\\d.*");

    private final YearMonth month;
    private final Texts texts;
    private final Locale locale;

    DateText(YearMonth month, Texts texts, Locale locale) {
        this.month = month;
        this.texts = texts;
        this.locale = locale;
    }

    DateResult read(String written) {
        if (written.length() > LONGEST) {
            return notADate("date.unknown", written.substring(0, LONGEST) + "…");
        }
        Weekday split = Weekday.takenFrom(Plain.halfWidth(written).replace('\n', ' '));
        String bare = TIME.matcher(split.rest().strip()).replaceFirst("");
        String text = LOOSE_SPACE.matcher(REMARK.matcher(bare.strip()).replaceAll("")).replaceAll("");
        DateResult result = plain(text, written);
        return result instanceof DateResult.Date found ? agreeing(found, split.weekday()) : result;
    }

    /** A day of the table's own month. */
    DateResult day(int day) {
        return date(month.getYear(), month.getMonthValue(), day);
    }

    private DateResult plain(String text, String written) {
        Matcher full = YEAR_MONTH_DAY.matcher(text);
        if (full.matches()) {
            int year = number(full, 1);
            return date(year < 100 ? CENTURY + year : year, number(full, 2), number(full, 3));
        }
        Matcher digits = EIGHT_DIGITS.matcher(text);
        if (digits.matches()) {
            return date(number(digits, 1), number(digits, 2), number(digits, 3));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return dateNearMonth(number(monthDay, 1), number(monthDay, monthDay.group(2) != null ? 2 : 3));
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return day(number(day, 1));
        }
        return rare(text, written);
    }

    private DateResult rare(String text, String written) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            return isAmbiguous(point) ? notADate("date.point", written, point.group(1), point.group(2))
                    : dateNearMonth(number(point, 1), number(point, 2));
        }
        if (SERIAL.matcher(text).matches()) {
            return SerialDays.dateOf(Integer.parseInt(text), DateSystem.FROM_1900)
                    .<DateResult>map(DateResult.Date::new)
                    .orElseGet(() -> notADate("date.unknown", written));
        }
        if (YEAR_LAST.matcher(text).matches()) {
            return notADate("date.yearLast", written);
        }
        return notADate(RANGE.matcher(text).matches() ? "date.range" : "date.unknown", written);
    }

    /** Excel cuts 12.10 typed as a number down to 12.1; after 1, 2 and 3 a nought may have been lost. */
    private static boolean isAmbiguous(Matcher point) {
        String day = point.group(2);
        return day.equals("1") || day.equals("2") || day.equals("3");
    }

    /** Without a year the nearest one is meant: 1/1 at the end of December's table is next year's. */
    private DateResult dateNearMonth(int monthOfYear, int day) {
        if (monthOfYear < 1 || monthOfYear > 12) {
            return date(month.getYear(), monthOfYear, day);
        }
        long ahead = ChronoUnit.MONTHS.between(month, YearMonth.of(month.getYear(), monthOfYear));
        int year = month.getYear();
        if (ahead > HALF_A_YEAR) {
            year--;
        } else if (ahead < -HALF_A_YEAR) {
            year++;
        }
        return date(year, monthOfYear, day);
    }

    private DateResult date(int year, int monthOfYear, int day) {
        if (monthOfYear < 1 || monthOfYear > 12) {
            return notADate("date.noSuchMonth", monthOfYear);
        }
        try {
            return new DateResult.Date(LocalDate.of(year, monthOfYear, day));
        } catch (DateTimeException noSuchDay) {
            return notADate("date.noSuchDay", year, monthOfYear, day);
        }
    }

    private DateResult agreeing(DateResult.Date found, Optional<DayOfWeek> written) {
        DayOfWeek actual = found.date().getDayOfWeek();
        if (written.isEmpty() || written.get() == actual) {
            return found;
        }
        LocalDate date = found.date();
        return notADate("date.otherWeekday", date.getYear(), date.getMonthValue(), date.getDayOfMonth(),
                name(actual), name(written.get()));
    }

    private String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, locale);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private DateResult notADate(String key, Object... args) {
        return new DateResult.NotADate(texts.get(key, args));
    }
}
