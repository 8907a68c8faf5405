package org.hallkeeper.core.tests.calendar;

import static org.hallkeeper.core.calendar.DayKind.ADJUSTED_WORKDAY;
import static org.hallkeeper.core.calendar.DayKind.HOLIDAY;
import static org.hallkeeper.core.calendar.DayKind.REST_DAY;
import static org.hallkeeper.core.calendar.DayKind.WORKDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.calendar.OfficialCalendar;
import org.junit.jupiter.api.Test;

/** domain.md C1: the sentences of the notices and the test vectors of C1.7. */
class OfficialCalendarTest {

    private final OfficialCalendar calendar = new OfficialCalendar();

    @Test
    void offDaysOf2026AreThoseOfItsNotice() {
        assertOff("2026-01-01", "2026-01-03");
        assertOff("2026-02-15", "2026-02-23");
        assertOff("2026-04-04", "2026-04-06");
        assertOff("2026-05-01", "2026-05-05");
        assertOff("2026-06-19", "2026-06-21");
        assertOff("2026-09-25", "2026-09-27");
        assertOff("2026-10-01", "2026-10-07");
        assertEquals(33, count(2026, HOLIDAY));
    }

    @Test
    void adjustedWorkdaysOf2026AreThoseOfItsNotice() {
        assertEquals(days("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"),
                adjusted(2026));
    }

    @Test
    void offDaysOf2025AreThoseOfItsNotice() {
        assertOff("2025-01-01", "2025-01-01");
        assertOff("2025-01-28", "2025-02-04");
        assertOff("2025-04-04", "2025-04-06");
        assertOff("2025-05-01", "2025-05-05");
        assertOff("2025-05-31", "2025-06-02");
        assertOff("2025-10-01", "2025-10-08");
        assertEquals(28, count(2025, HOLIDAY));
    }

    @Test
    void adjustedWorkdaysOf2025AreThoseOfItsNotice() {
        assertEquals(days("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"), adjusted(2025));
    }

    @Test
    void years2025And2026Have248WorkingDaysEach() {
        assertEquals(248, workingDays(Year.of(2025).atDay(1), Year.of(2025).atDay(365)));
        assertEquals(248, workingDays(Year.of(2026).atDay(1), Year.of(2026).atDay(365)));
    }

    @Test
    void monthsOf2026HaveTheWorkingDaysOfTheSelfCheck() {
        List<Integer> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(2026, month))
                .map(month -> workingDays(month.atDay(1), month.atEndOfMonth()))
                .toList();
        assertEquals(List.of(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23), months);
    }

    @Test
    void workingDaysAfterAStartDayLandOnTheDatesOfTheTestVectors() {
        assertEquals(day("2026-02-24"), workingDayAfter("2026-02-12", 3));
        assertEquals(day("2026-02-28"), workingDayAfter("2026-02-12", 7));
        assertEquals(day("2026-03-11"), workingDayAfter("2026-02-12", 15));
        assertEquals(day("2026-05-08"), workingDayAfter("2026-04-30", 3));
        assertEquals(day("2026-05-13"), workingDayAfter("2026-04-30", 7));
        assertEquals(day("2026-05-25"), workingDayAfter("2026-04-30", 15));
        assertEquals(day("2026-09-22"), workingDayAfter("2026-09-19", 3));
        assertEquals(day("2025-10-13"), workingDayAfter("2025-09-26", 7));
        assertEquals(day("2025-10-23"), workingDayAfter("2025-09-26", 15));
    }

    @Test
    void saturdayOfTheTestVectorsIsWorkedOnlyWhenTheNoticeSaysSo() {
        assertEquals(ADJUSTED_WORKDAY, kind("2026-02-28"));
        assertEquals(ADJUSTED_WORKDAY, kind("2025-10-11"));
        assertEquals(REST_DAY, kind("2026-09-19"));
    }

    @Test
    void weekendInsideAHolidayIsHoliday() {
        assertEquals(new DayInfo(day("2026-02-21"), HOLIDAY, "春节"), calendar.dayOf(day("2026-02-21")));
        assertEquals(new DayInfo(day("2026-10-03"), HOLIDAY, "国庆节"), calendar.dayOf(day("2026-10-03")));
    }

    @Test
    void adjustedWorkdayNamesTheHolidayItMakesUpFor() {
        assertEquals(new DayInfo(day("2026-05-09"), ADJUSTED_WORKDAY, "劳动节"), calendar.dayOf(day("2026-05-09")));
    }

    @Test
    void dateWithoutRowFollowsTheWeekday() {
        assertEquals(new DayInfo(day("2026-12-04"), WORKDAY, ""), calendar.dayOf(day("2026-12-04")));
        assertEquals(new DayInfo(day("2026-12-05"), REST_DAY, ""), calendar.dayOf(day("2026-12-05")));
        assertEquals(new DayInfo(day("2026-12-06"), REST_DAY, ""), calendar.dayOf(day("2026-12-06")));
        assertEquals(new DayInfo(day("2026-12-07"), WORKDAY, ""), calendar.dayOf(day("2026-12-07")));
    }

    @Test
    void theThreeDisputedSaturdaysAndSundaysAreWorkedAsTheirNoticesSay() {
        assertEquals(new DayInfo(day("2005-12-31"), ADJUSTED_WORKDAY, "元旦"), calendar.dayOf(day("2005-12-31")));
        assertEquals(new DayInfo(day("2013-04-07"), ADJUSTED_WORKDAY, "清明"), calendar.dayOf(day("2013-04-07")));
        assertEquals(new DayInfo(day("2013-10-12"), ADJUSTED_WORKDAY, "国庆节"), calendar.dayOf(day("2013-10-12")));
        assertEquals("国办发明电〔2005〕35号", calendar.sourceDoc(day("2005-12-31")));
    }

    @Test
    void onlyShippedYearsAreLoaded() {
        assertFalse(calendar.isLoaded(2003));
        IntStream.rangeClosed(2004, 2026).forEach(year -> assertTrue(calendar.isLoaded(year), "" + year));
        assertFalse(calendar.isLoaded(2027));
    }

    @Test
    void yearNotLoadedIsAnsweredByTheWeekday() {
        assertEquals(WORKDAY, kind("2027-01-01"));
        assertEquals(REST_DAY, kind("2027-01-02"));
    }

    @Test
    void noticeOfADayIsKnownByItsNumber() {
        assertEquals("国办发明电〔2024〕12号", calendar.sourceDoc(day("2025-10-11")));
        assertEquals("国办发明电〔2025〕7号", calendar.sourceDoc(day("2026-02-28")));
        assertEquals("", calendar.sourceDoc(day("2019-10-01")));
        assertEquals("", calendar.sourceDoc(day("2026-12-04")));
    }

    @Test
    void adjustedWorkdaysAreAlwaysWeekendDays() {
        List<LocalDate> onWeekdays = IntStream.rangeClosed(2004, 2026).boxed()
                .flatMap(year -> adjusted(year).stream())
                .filter(date -> date.getDayOfWeek().getValue() < 6)
                .toList();
        assertEquals(List.of(), onWeekdays);
    }

    private void assertOff(String first, String last) {
        day(first).datesUntil(day(last).plusDays(1)).forEach(date -> {
            assertEquals(HOLIDAY, calendar.dayOf(date).kind(), date::toString);
            assertFalse(calendar.isWorkingDay(date), date::toString);
        });
    }

    private List<LocalDate> adjusted(int year) {
        return datesOf(year).filter(date -> calendar.dayOf(date).kind() == ADJUSTED_WORKDAY).toList();
    }

    private long count(int year, DayKind kind) {
        return datesOf(year).filter(date -> calendar.dayOf(date).kind() == kind).count();
    }

    private int workingDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    private LocalDate workingDayAfter(String start, int n) {
        return day(start).plusDays(1).datesUntil(day(start).plusYears(1))
                .filter(calendar::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    private DayKind kind(String date) {
        return calendar.dayOf(day(date)).kind();
    }

    private static Stream<LocalDate> datesOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static List<LocalDate> days(String... dates) {
        return Stream.of(dates).map(OfficialCalendarTest::day).toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
