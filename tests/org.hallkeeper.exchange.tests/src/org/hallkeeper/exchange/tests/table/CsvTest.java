package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final String DUTY = "日期,带班领导,备注\r\n12月1日,张伟,\r\n12月2日,𠮷田,夜班\r\n";

    @TempDir
    private Path folder;

    @Test
    void utf8WithAndWithoutByteOrderMark() {
        assertDuty(bytes(DUTY, StandardCharsets.UTF_8));
        assertDuty(bytes(DUTY, StandardCharsets.UTF_8, UTF_8_MARK));
    }

    @Test
    void gb18030() {
        assertDuty(bytes(DUTY, Charset.forName("GB18030")));
    }

    @Test
    void unicodeTextOfExcelInBothByteOrders() {
        String tabbed = DUTY.replace(',', '\t');
        assertDuty(bytes(tabbed, StandardCharsets.UTF_16LE, UTF_16LE_MARK));
        assertDuty(bytes(tabbed, StandardCharsets.UTF_16BE, UTF_16BE_MARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFound(String separator) {
        assertDuty(bytes(DUTY.replace(",", separator), StandardCharsets.UTF_8));
    }

    @Test
    void separatorsInsideCellsDoNotMislead() {
        Table table = table("日期;姓名\n12月1日;\"张三,李四,王五\"\n12月2日;\"赵六,孙七\"\n");
        assertEquals(List.of("12月1日", "张三,李四,王五"), Reading.shown(table.rows().get(1)));
    }

    @Test
    void separatorNamedByExcelItself() {
        Table table = table("sep=;\r\n日期;姓名\r\n12月1日;张三\r\n");
        assertEquals(List.of(2, 3), Reading.numbers(table));
        assertEquals(List.of("日期", "姓名"), Reading.shown(table.rows().getFirst()));
    }

    @Test
    void rowIsTheLineWhereTheRecordStarts() {
        Table table = table("值班表,,\r\n\r\n日期,姓名,备注\r\n12月1日,\"张三\r\n李四\",\"一\n二\n三\"\r\n,,\r\n12月2日,王五,\r\n");
        assertEquals(List.of(1, 3, 4, 9), Reading.numbers(table));
        assertEquals("张三\n李四", table.rows().get(2).cell(1).shown());
    }

    @Test
    void lastLineNeedsNoLineBreak() {
        assertEquals(List.of(1, 2), Reading.numbers(table("日期,姓名\n12月1日,张三")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineBreakCounts(String lineBreak) {
        assertEquals(List.of(1, 3), Reading.numbers(table(String.join(lineBreak, "日期,姓名", "", "12月1日,张三"))));
    }

    @Test
    void cellsAreTrimmedOfEveryKindOfSpace() {
        Table table = table("姓名,工号\n　张三\u00A0,\t1023 \n \u3000 ,\n");
        assertEquals(List.of("张三", "1023"), Reading.shown(table.rows().get(1)));
        assertEquals(2, table.rows().size());
    }

    @Test
    void leadingZerosKeptByATrickAreKept() {
        Table table = table("姓名,工号\n张三,=\"0023\"\n");
        assertEquals(new Cell.Text("0023"), table.rows().get(1).cell(1));
    }

    @Test
    void quoteInsideACellIsForgiven() {
        Table table = table("姓名,备注\n张三,\"值\"\"夜\"\"班\"\n李四,他说\"好\"\n王五,\"早\"班\n");
        assertEquals("值\"夜\"班", table.rows().get(1).cell(1).shown());
        assertEquals("他说\"好\"", table.rows().get(2).cell(1).shown());
        assertEquals(4, table.rows().size());
    }

    @Test
    void quoteNeverClosedIsNamedByItsLine() {
        Problem problem = refusal("姓名,备注\n张三,\"夜班\n李四,\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("值班表.csv:2", problem.where());
        assertEquals("从第 2 行起有一个引号没有配对，后面的内容分不开。请补上或删去这个引号再导入。", problem.what());
    }

    @Test
    void fewDamagedBytesInUtf8AreNotTakenForAnotherEncoding() {
        byte[] bytes = bytes(DUTY + "备注,一二三四五六七八九十,\n", StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        assertEquals("文件按 UTF-8 编码保存，但其中有损坏的字节。请用 Excel 或 WPS 重新打开，另存为“CSV UTF-8”再导入。",
                refusal(bytes).what());
    }

    @Test
    void unknownEncodingIsRefused() {
        byte[] bytes = bytes("姓名,部门\n张三,大厅\n", Charset.forName("GB18030"));
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertEquals("认不出文件的文字编码（不是 UTF-8、UTF-16 或 GB18030）。请用 Excel 或 WPS 打开，另存为“CSV UTF-8”再导入。",
                refusal(bytes).what());
    }

    private void assertDuty(byte[] csv) {
        Table table = Reading.table(Reading.file(folder, "值班表.csv", csv));
        assertEquals(List.of(1, 2, 3), Reading.numbers(table));
        assertEquals(List.of("日期", "带班领导", "备注"), Reading.shown(table.rows().get(0)));
        assertEquals(List.of("12月1日", "张伟"), Reading.shown(table.rows().get(1)));
        assertEquals(List.of("12月2日", "𠮷田", "夜班"), Reading.shown(table.rows().get(2)));
    }

    private Table table(String csv) {
        return Reading.table(Reading.file(folder, "值班表.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Problem refusal(byte[] csv) {
        return Reading.refusal(Reading.file(folder, "值班表.csv", csv));
    }

    private static byte[] bytes(String text, Charset charset, byte... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }
}
