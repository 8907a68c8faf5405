package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.DateSystem;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

    @TempDir
    private Path folder;

    @Test
    void rowsKeepTheNumbersExcelShows() {
        Table table = table(DutyWorkbook.of(sheet -> {
            sheet.value(0, 0, "标题");
            sheet.value(4, 2, "第五行");
        }));
        assertEquals(List.of(1, 5), Reading.numbers(table));
        assertEquals("第五行", table.rows().get(1).cell(2).shown());
        assertEquals("值班表.xlsx:5:C", table.where(5, 2));
        assertEquals("值班表", table.sheetName());
    }

    @Test
    void realMonthIsReadAsSeen() {
        Table table = table(DutyWorkbook.december());
        Row third = table.row(7).orElseThrow();
        assertEquals(List.of("12月3日", "星期四", "张伟 13812345678", "李四、王五", "赵 六", "孙七\n周八"), Reading.shown(third));
        assertEquals(new Cell.DateCell(LocalDateTime.of(2026, 12, 3, 0, 0), "12月3日"), third.cell(0));
    }

    @Test
    void leaderMergedOverAWeekStandsOnEveryDay() {
        Table table = table(DutyWorkbook.december());
        for (int row = 5; row <= 35; row++) {
            assertEquals("张伟 13812345678", table.row(row).orElseThrow().cell(2).shown());
        }
    }

    @Test
    void wideMergesAreKnownButNotSpread() {
        Table table = table(DutyWorkbook.december());
        assertEquals(1, table.row(1).orElseThrow().cells().size());
        assertEquals(7, table.mergeAt(1, 3).orElseThrow().width());
        assertEquals("保安", table.seenAt(3, 5).shown());
        assertEquals("夜", table.seenAt(4, 5).shown());
        assertEquals("", table.row(3).orElseThrow().cell(5).shown());
    }

    @Test
    void hiddenRowsAndSheetsAreLeftOutAndCounted() {
        List<Table> tables = tables(DutyWorkbook.workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("值班表");
            sheet.value(0, 0, "看得见");
            sheet.value(1, 0, "看不见");
            sheet.hideRow(1);
            Worksheet hidden = workbook.newWorksheet("旧表");
            hidden.value(0, 0, "旧");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        }));
        assertEquals(1, tables.size());
        assertEquals(List.of(1), Reading.numbers(tables.getFirst()));
        assertEquals(1, tables.getFirst().hiddenRows());
    }

    @Test
    void valueMergedFromAHiddenRowIsSeenInTheRowsBelow() {
        Table table = table(DutyWorkbook.of(sheet -> {
            for (int row = 0; row < 3; row++) {
                sheet.value(row, 0, row + 1);
            }
            sheet.value(0, 1, "张三");
            sheet.range(0, 1, 2, 1).merge();
            sheet.hideRow(0);
        }));
        assertEquals(List.of("2", "张三"), Reading.shown(table.rows().getFirst()));
    }

    @Test
    void severalSheetsAreSeveralTables() {
        List<Table> tables = tables(DutyWorkbook.workbook(workbook -> {
            workbook.newWorksheet("11月").value(0, 0, "甲");
            workbook.newWorksheet("空");
            workbook.newWorksheet("12月").value(0, 0, "乙");
        }));
        assertEquals(List.of("11月", "12月"), tables.stream().map(Table::sheetName).toList());
    }

    @Test
    void formulaShowsTheValueItsAuthorSaw() {
        Table table = table(new RawWorkbook().formats("yyyy/m/d").rows("""
                <row r="1"><c r="A1" t="str"><f>B1&amp;"三"</f><v>张三</v></c><c r="B1"><f>1+1</f><v>2</v></c>
                <c r="C1" s="1"><f>TODAY()</f><v>46357</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>"""));
        assertEquals(List.of("张三", "2", "2026/12/1", "#DIV/0!"), Reading.shown(table.rows().getFirst()));
        assertInstanceOf(Cell.ErrorCell.class, table.rows().getFirst().cell(3));
    }

    @Test
    void formulaNobodyComputedIsAnErrorAndNotBlank() {
        Table table = table(new RawWorkbook().rows("""
                <row r="1"><c r="A1"><f>REPT(REPT("x",32767),32767)</f></c><c r="B1"><f>A1&amp;A1</f><v></v></c>
                <c r="C1" t="str"><f>IF(1,"")</f><v></v></c></row>"""));
        assertEquals(List.of(new Cell.ErrorCell("#CALC!"), new Cell.ErrorCell("#CALC!")), table.rows().getFirst().cells());
    }

    @Test
    void formulaTheLibraryCannotShiftDoesNotMatter() {
        Table table = table(new RawWorkbook().rows("""
                <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">ATAN2(B1,C1)</f><v>1</v></c></row>
                <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>
                <row r="3"><c r="A3"><f t="shared" si="7"/><v>3</v></c></row>"""));
        assertEquals(List.of(1, 2, 3), Reading.numbers(table));
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
        Table table = table(new RawWorkbook().workbook("date1904=\"1\"", "visible").formats("yyyy/m/d").rows("""
                <row r="1"><c r="A1" s="1"><v>44895</v></c><c r="B1"><v>44895</v></c></row>"""));
        Row row = table.rows().getFirst();
        assertEquals(new Cell.DateCell(LocalDate.of(2026, 12, 1).atStartOfDay(), "2026/12/1"), row.cell(0));
        assertEquals(new Cell.Number(new BigDecimal("44895"), "44895", DateSystem.FROM_1904), row.cell(1));
    }

    @Test
    void serialWithoutDateFormatStaysANumber() {
        Table table = table(DutyWorkbook.of(sheet -> sheet.value(0, 0, 46357)));
        assertEquals(new Cell.Number(new BigDecimal("46357"), "46357", DateSystem.FROM_1900), table.rows().getFirst().cell(0));
    }

    @Test
    void richTextIsJoinedAndItsPhoneticGuideLeftOut() {
        Table table = table(new RawWorkbook().part("xl/sharedStrings.xml", """
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <si><r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>""").rows("""
                <row r="1"><c r="A1" t="s"><v>0</v></c>
                <c r="B1" t="inlineStr"><is><r><t>李</t></r><r><t>四_x000D_&#10;王五</t></r><rPh sb="0" eb="1"><t>li</t></rPh></is></c></row>"""));
        assertEquals(List.of("张三", "李四\n王五"), Reading.shown(table.rows().getFirst()));
    }

    @Test
    void isoDatesAndFlagsAreTextAsSeen() {
        Table table = table(new RawWorkbook().rows("""
                <row r="1"><c r="A1" t="d"><v>2026-12-01</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>12,5</v></c></row>"""));
        assertEquals(List.of("2026-12-01", "TRUE", "12,5"), Reading.shown(table.rows().getFirst()));
    }

    @Test
    void rowsAndCellsWithoutReferencesAreCounted() {
        Table table = table(new RawWorkbook().rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>"));
        assertEquals(List.of(1, 2), Reading.numbers(table));
        assertEquals(List.of("", "3"), Reading.shown(table.rows().get(1)));
    }

    @Test
    void paintedButEmptyCellsFarAwayDoNotCount() {
        Table table = table(new RawWorkbook().rows("""
                <row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>"""));
        assertEquals(List.of(1), Reading.numbers(table));
        assertEquals(1, table.width());
    }

    @Test
    void workbookWithoutStylesOrSharedStringsIsRead() {
        Table table = table(new RawWorkbook().without("xl/styles.xml").without("xl/sharedStrings.xml")
                .part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>张三</t></is></c></row>"));
        assertEquals("张三", table.rows().getFirst().cell(0).shown());
    }

    @Test
    void partsMayCarryAByteOrderMarkOrBeUtf16() {
        String sheet = "<worksheet><sheetData><row><c t=\"str\"><v>张三</v></c></row></sheetData></worksheet>";
        assertEquals("张三", table(new RawWorkbook().part("xl/worksheets/sheet1.xml", ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_8)))
                .rows().getFirst().cell(0).shown());
        assertEquals("张三", table(new RawWorkbook().part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16)))
                .rows().getFirst().cell(0).shown());
    }

    @Test
    void numberOfAbsurdSizeDoesNotFillTheMemory() {
        Table table = table(new RawWorkbook().rows("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>1E308</v></c></row>"));
        assertEquals("1E999999999", table.rows().getFirst().cell(0).shown());
        assertTrue(table.rows().getFirst().cell(1).shown().startsWith("1000"));
    }

    private Table table(RawWorkbook workbook) {
        return table(workbook.bytes());
    }

    private Table table(byte[] workbook) {
        return tables(workbook).getFirst();
    }

    private List<Table> tables(byte[] workbook) {
        return Reading.tables(Reading.file(folder, "值班表.xlsx", workbook));
    }
}
