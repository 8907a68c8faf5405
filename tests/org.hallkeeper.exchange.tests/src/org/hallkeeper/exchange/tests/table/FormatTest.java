package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.hallkeeper.exchange.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 46357 is 1 December 2026, a Tuesday. */
class FormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
            "14|2026/12/1", "31|2026年12月1日", "57|2026年12月", "58|12月1日", "28|12月1日",
            "yyyy/m/d|2026/12/1", "yyyy\\-mm\\-dd|2026-12-01", "yyyy\"年\"m\"月\"d\"日\";@|2026年12月1日",
            "m\"月\"d\"日\"|12月1日", "[$-804]aaaa|星期二", "\"周\"aaa|周二", "[$-409]d\\-mmm\\-yy;@|1-Dec-26",
            "[$-F800]dddd, mmmm dd, yyyy|Tuesday, December 01, 2026", "yyyy年m月d日|2026年12月1日", "d|1", "mm/dd|12/01",
            "[DBNum1][$-804]m\"月\"d\"日\"|12月1日", "e/m/d|2026/12/1", "yyyy/m/d h:mm|2026/12/1 0:00"})
    void dateFormatMakesADate(String format, String shown) {
        Cell cell = cell(format, "46357");
        assertEquals(Cell.DateCell.class, cell.getClass(), cell::toString);
        assertEquals(shown, cell.shown());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
            "0000|23|0023", "General|1023|1023", "0|13812345678|13812345678", "G/通用格式|46357|46357", "0.00E+00|46357|46357",
            "#,##0.00|1234.5|1,234.50", "0.00_ |1.005|1.01", "0_);[Red](0)|7|7", "0%|0.5|50%", "\"NO.\"000|7|NO.007", "0\"天\"|3|3天",
            "@|23|23", "[Red]0|5|5", "General|0.30000000000000004|0.3", "General|-0|0", "yyyy/m/d|-5|-5", "yyyy/m/d|99999999|99999999"})
    void otherFormatLeavesANumber(String format, String value, String shown) {
        Cell cell = cell(format, value);
        assertEquals(Cell.Number.class, cell.getClass(), cell::toString);
        assertEquals(shown, cell.shown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"h:mm|0.326388888888889|7:50", "hh:mm:ss|0.5|12:00:00", "[h]:mm|0.75|18:00", "20|0.326388888888889|7:50"})
    void timeOfDayIsText(String format, String value, String shown) {
        assertEquals(new Cell.Text(shown), cell(format, value));
    }

    @Test
    void daysAroundExcelsPhantomLeapDay() {
        assertEquals("1900/1/1", cell("yyyy/m/d", "1").shown());
        assertEquals("1900/2/28", cell("yyyy/m/d", "59").shown());
        assertEquals("1900/3/1", cell("yyyy/m/d", "61").shown());
    }

    private Cell cell(String format, String value) {
        byte[] workbook = new RawWorkbook().formats(format)
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>%s</v></c></row>".formatted(value)).bytes();
        return Reading.table(Reading.file(folder, "格式.xlsx", workbook)).rows().getFirst().cell(0);
    }
}
