package org.hallkeeper.exchange.tests.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.hallkeeper.exchange.read.DateReader;
import org.hallkeeper.exchange.read.DateResult;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.DateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 1 December 2026 is a Tuesday. */
class DateReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final DateReader december = new DateReader(YearMonth.of(2026, 12), Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @ValueSource(strings = {"2026/12/1", "2026-12-01", "2026.12.1", "12月1日", "2026年12月1日", "12/1", "1日", "1", "01", "１", "１２月１日",
            "２０２６／１２／１", "12月1号", "12-1", "26年12月1日", "26/12/1", "20261201", "46357", " 2026 年 12 月 1 日 ", "2026-12-01 00:00:00",
            "2026-12-01T00:00:00", "2026/12/1 0:00", "12.01"})
    void everyWayToWriteTheFirst(String written) {
        assertEquals(new DateResult.Date(FIRST), december.read(new Cell.Text(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12月1日（周二）", "12月1日 星期二", "12月1日(二)", "12月1日\n星期二", "2026/12/1周二", "1日（星期二）", "1（二）", "12/1 周二",
            "周二 12月1日", "12月1日[星期二]", "12月1日　礼拜二"})
    void weekdayBesideTheDateIsTakenOff(String written) {
        assertEquals(new DateResult.Date(FIRST), december.read(new Cell.Text(written)));
    }

    @ParameterizedTest
    @CsvSource({"10月1日（国庆节）,10,1", "10月1日国庆节,10,1", "10月4日 周日 休,10,4", "10月10日（调休上班）,10,10", "10月10日（周六）班,10,10"})
    void remarksOnTheDayAreTakenOff(String written, int month, int day) {
        DateReader october = new DateReader(YearMonth.of(2026, 10), Locale.SIMPLIFIED_CHINESE);
        assertEquals(new DateResult.Date(LocalDate.of(2026, month, day)), october.read(new Cell.Text(written)));
    }

    @Test
    void weekdayOfAnotherDayIsAReason() {
        assertReason("2026年12月1日是星期二，表里写的是星期三，请核对日期和星期。", new Cell.Text("12月1日（周三）"));
        assertReason("2026年12月6日是星期日，表里写的是星期六，请核对日期和星期。", new Cell.Text("6日 星期六"));
        assertEquals(new DateResult.Date(LocalDate.of(2026, 12, 6)), december.read(new Cell.Text("12月6日 周天")));
    }

    @Test
    void dayThatIsNotInTheCalendarIsAReason() {
        DateReader february = new DateReader(YearMonth.of(2027, 2), Locale.SIMPLIFIED_CHINESE);
        String reason = "2027年2月没有31日，请改正日期。";
        for (String written : new String[] {"2月31日", "31", "31日", "2027/2/31", "2027-02-31", "2/31"}) {
            assertEquals(new DateResult.NotADate(reason), february.read(new Cell.Text(written)));
        }
        assertEquals(new DateResult.NotADate(reason), february.read(number("31")));
        assertEquals(new DateResult.NotADate("2027年2月没有29日，请改正日期。"), february.read(new Cell.Text("2月29日")));
        assertReason("一年没有13月，请改正日期。", new Cell.Text("13月1日"));
        assertReason("2026年12月没有0日，请改正日期。", new Cell.Text("0"));
    }

    @Test
    void sentenceIsEnglishForAnEnglishUser() {
        DateReader english = new DateReader(YearMonth.of(2026, 12), Locale.ENGLISH);
        assertEquals(new DateResult.NotADate("2026-12-1 is a Tuesday, but the table says Wednesday. Check date and weekday."),
                english.read(new Cell.Text("12月1日周三")));
    }

    @Test
    void dateOutsideTheMonthIsADate() {
        assertDate(LocalDate.of(2026, 11, 30), "11月30日");
        assertDate(LocalDate.of(2025, 12, 1), "2025/12/1");
    }

    @Test
    void dateWithoutYearBelongsToTheNearestOne() {
        assertDate(LocalDate.of(2027, 1, 1), "1月1日");
        DateReader january = new DateReader(YearMonth.of(2027, 1), Locale.SIMPLIFIED_CHINESE);
        assertEquals(new DateResult.Date(LocalDate.of(2026, 12, 31)), january.read(new Cell.Text("12/31")));
    }

    @Test
    void dateCellsAndSerialNumbers() {
        assertEquals(new DateResult.Date(FIRST), december.read(new Cell.DateCell(FIRST.atTime(8, 30), "12月1日")));
        assertEquals(new DateResult.Date(FIRST), december.read(number("46357")));
        assertEquals(new DateResult.Date(FIRST), december.read(new Cell.Number(new BigDecimal("44895"), "44895", DateSystem.FROM_1904)));
        assertEquals(new DateResult.Date(FIRST), december.read(number("20261201")));
        assertEquals(new DateResult.Date(FIRST), december.read(number("1")));
        assertEquals(new DateResult.Date(FIRST), december.read(number("1.0")));
    }

    @Test
    void dayTypedUnderADateFormatIsADayOfTheMonth() {
        assertEquals(new DateResult.Date(LocalDate.of(2026, 12, 7)),
                december.read(new Cell.DateCell(LocalDate.of(1900, 1, 7).atStartOfDay(), "7日")));
    }

    @Test
    void numberExcelMayHaveCutIsNotGuessed() {
        assertReason("“12.1”看不出是12月1日还是12月10日，请写成 12月1日 这样的日期。", number("12.1"));
        assertReason("“12.1”看不出是12月1日还是12月10日，请写成 12月1日 这样的日期。", new Cell.Text("12.1"));
        assertDate(LocalDate.of(2026, 12, 15), "12.15");
        assertDate(LocalDate.of(2026, 12, 4), "12.4");
    }

    @Test
    void whatIsNoDateSaysWhy() {
        assertReason("日期没有填。", Cell.BLANK);
        assertReason("日期是错误值 #REF!，请在 Excel 里改正公式或直接填日期。", new Cell.ErrorCell("#REF!"));
        assertReason("“合计”不是认得的日期，请写成 2026/12/1 或 12月1日。", new Cell.Text("合计"));
        assertReason("“12/1/2026”看不出哪个是月、哪个是日，请写成 2026/12/1。", new Cell.Text("12/1/2026"));
        assertReason("“12月1日-5日”是一段日期，请每天写一行。", new Cell.Text("12月1日-5日"));
        assertReason("“12月1日至12月5日”是一段日期，请每天写一行。", new Cell.Text("12月1日至12月5日"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "123", "1234567", "99999", "0.5", "12月", "2026年12月", "周二", "12月1日张三", "1月", "-1", "--", "2026/12/1/1"})
    void doubtfulTextIsNoDate(String written) {
        assertInstanceOf(DateResult.NotADate.class, december.read(new Cell.Text(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "0.5", "1E+300", "123456789012345678901234567890", "99999999", "31.5"})
    void doubtfulNumberIsNoDate(String number) {
        assertInstanceOf(DateResult.NotADate.class, december.read(number(number)));
    }

    @Test
    void longTextIsCutInTheReason() {
        DateResult result = december.read(new Cell.Text("说明".repeat(10_000)));
        assertEquals(true, assertInstanceOf(DateResult.NotADate.class, result).reason().length() < 120);
    }

    private void assertDate(LocalDate expected, String written) {
        assertEquals(new DateResult.Date(expected), december.read(new Cell.Text(written)));
    }

    private void assertReason(String reason, Cell cell) {
        assertEquals(new DateResult.NotADate(reason), december.read(cell));
    }

    private static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value), value, DateSystem.FROM_1900);
    }
}
