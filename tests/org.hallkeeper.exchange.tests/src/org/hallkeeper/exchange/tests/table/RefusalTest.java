package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.hallkeeper.core.result.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    private static final String ONE_CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final String DAMAGED = "文件已损坏或没有传完，读不出来。";

    @TempDir
    private Path folder;

    @Test
    void passwordProtectedWorkbookIsToldFromAnOldOne() {
        assertRefused("值班表.xlsx", Ole2File.with("EncryptionInfo", "EncryptedPackage"), "工作簿设了打开密码，读不了。");
        assertRefused("值班表.xls", Ole2File.with("Workbook"), "这是旧版 Excel 97-2003 工作簿（.xls），这里读不了。");
        assertRefused("值班表.xls", Ole2File.with("Book"), "这是旧版 Excel 97-2003 工作簿（.xls），这里读不了。");
        assertRefused("值班表.xlsx", Ole2File.with("WordDocument"), "这是旧版 Office 文件（如 Word 文档），不是表格。");
    }

    @Test
    void nextStepForAPasswordOrAnOldWorkbookIsToSaveAsXlsx() {
        for (String stream : new String[] {"EncryptedPackage", "Workbook"}) {
            assertTrue(refusal("值班表.xls", Ole2File.with(stream)).what().contains("另存为 .xlsx"));
        }
    }

    @Test
    void contentCountsAndNotTheName() {
        assertRefused("a.xlsx", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), "文件内容是 PDF，不是表格。");
        assertRefused("a.xlsx", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16), "文件内容是图片（扫描件、照片或截图），不是表格。");
        assertRefused("a.csv", bytes(0x89, 'P', 'N', 'G', 13, 10), "文件内容是图片（扫描件、照片或截图），不是表格。");
        assertRefused("a.csv", bytes('R', 'a', 'r', '!', 0x1A), "文件内容是压缩包，不是工作簿。");
        assertRefused("a.csv", bytes(1, 2, 3, 0, 4, 5, 6), "文件内容不是表格，也不是文本。");
        assertRefused("a.csv", DutyWorkbook.december(), "文件内容是 Excel 工作簿，名字的后缀却不是 .xlsx。");
        assertRefused("a.xlsx", "日期,姓名\n".getBytes(StandardCharsets.UTF_8), "文件内容是文本，名字的后缀却不是 .csv。");
    }

    @Test
    void webPageUnderAnExcelNameIsRecognised() {
        String[] pages = {"<html><table><tr><td>姓名</td></tr></table></html>", "\uFEFF \r\n<!DOCTYPE HTML><body>", "<table border=1>",
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>", "MIME-Version: 1.0\nContent-Type: multipart/related"};
        for (String page : pages) {
            assertRefused("导出.xls", page.getBytes(StandardCharsets.UTF_8), "文件内容其实是网页或 XML，只是起了表格的名字。");
        }
    }

    @Test
    void otherZipFilesAreNamed() {
        byte[] some = "<x/>".getBytes(StandardCharsets.UTF_8);
        assertRefused("a.xlsx", new RawWorkbook().part("word/document.xml", some).bytes(), "文件内容是 Word 文档或演示文稿，不是工作簿。");
        assertRefused("a.xlsx", new RawWorkbook().part("xl/workbook.bin", some).bytes(), "这是 Excel 二进制工作簿（.xlsb），这里读不了。");
        assertRefused("a.xlsx", new RawWorkbook().part("mimetype", some).part("content.xml", some).bytes(), "文件内容是 OpenDocument 格式（如 .ods），这里读不了。");
        assertRefused("a.xlsx", new RawWorkbook().without("[Content_Types].xml").bytes(), "文件内容是压缩包，不是工作簿。");
    }

    @Test
    void fileLargerThanTwentyMegabytesIsNotEvenOpened() {
        byte[] start = DutyWorkbook.december();
        assertRefused("a.xlsx", Arrays.copyOf(start, 50 << 20), "文件有 50 MB，超过 20 MB 的上限。");
        assertRefused("a.xlsx", Arrays.copyOf(start, (20 << 20) + 1), "文件有 21 MB，超过 20 MB 的上限。");
    }

    @Test
    void zipBombIsRefusedByItsDirectory() {
        assertRefused("a.xlsx", new RawWorkbook().rows(ONE_CELL).part("xl/media/a.bin", new byte[101 << 20]).bytes(), "文件解压后大得不正常，出于安全没有打开。");
        assertRefused("a.xlsx", new RawWorkbook().rows(ONE_CELL).part("xl/media/a.bin", new byte[12 << 20]).bytes(), "文件解压后大得不正常，出于安全没有打开。");
    }

    @Test
    void zipBombWhoseDirectoryLiesIsRefusedWhenItUnpacks() {
        RawWorkbook bomb = new RawWorkbook().rows(ONE_CELL).part("xl/theme.xml", new byte[120 << 20]);
        byte[] zip = withDeclaredSize(bomb.bytes(), 120 << 20, 1_000);
        assertTrue(refusal("a.xlsx", zip).what().matches("(文件解压后大得不正常|文件已损坏).*"));
    }

    @Test
    void entityBombIsRefusedInEveryPart() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        String data = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;&c;</v></c></row></sheetData>";
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"}) {
            assertRefused("a.xlsx", new RawWorkbook().rows(ONE_CELL).part(part, bomb + "<worksheet>" + data + "</worksheet>").bytes(),
                    "文件里有正常表格不会出现的内容（XML 文档类型声明），出于安全没有打开。");
        }
    }

    @Test
    void endlessNestingIsDamageInEveryPart() {
        String nested = "<a>".repeat(1_000_000);
        Map<String, String> roots = Map.of("worksheets/sheet1", "worksheet", "sharedStrings", "sst", "workbook", "workbook", "styles", "styleSheet");
        roots.forEach((part, root) -> assertRefused("a.xlsx",
                new RawWorkbook().rows(ONE_CELL).part("xl/" + part + ".xml", "<" + root + ">" + nested).bytes(), DAMAGED));
    }

    @Test
    void moreMergesThanAnyTableHas() {
        String merges = "<mergeCell ref=\"A1:B1\"/>".repeat(20_001);
        assertRefused("a.xlsx", new RawWorkbook().sheet("<sheetData/><mergeCells>" + merges + "</mergeCells>").bytes(), "合并的单元格超过 20000 处的上限。");
    }

    @Test
    void moreRowsOrColumnsThanAnyTableHas() {
        assertRefused("a.xlsx", new RawWorkbook().rows("<row r=\"20001\"><c r=\"A20001\"><v>1</v></c></row>").bytes(), "数据超过 20000 行的上限。");
        Problem wide = refusal("a.xlsx", new RawWorkbook().rows("<row r=\"7\"><c r=\"GS7\"><v>1</v></c></row>").bytes());
        assertEquals("a.xlsx:7", wide.where());
        assertEquals("第 200 列以后还有内容，超过了上限。请删去右边用不到的列，另存后再导入。", wide.what());
        assertRefused("a.csv", "张三\n".repeat(20_001).getBytes(StandardCharsets.UTF_8), "数据超过 20000 行的上限。");
        assertRefused("a.csv", ("1" + ",1".repeat(200)).getBytes(StandardCharsets.UTF_8), "第 200 列以后还有内容，超过了上限。");
        assertRefused("a.csv", ",".repeat(19 << 20).getBytes(StandardCharsets.UTF_8), "第 200 列以后还有内容，超过了上限。");
    }

    @Test
    void fullestTableAllowedFitsIntoMemory() {
        String row = IntStream.range(0, 50).mapToObj(i -> "c" + i).collect(Collectors.joining(",")) + "\n";
        assertEquals(20_000, Reading.table(Reading.file(folder, "a.csv", row.repeat(20_000).getBytes(StandardCharsets.UTF_8))).rows().size());
        String wider = row.strip() + ",x\n";
        assertRefused("a.csv", wider.repeat(20_000).getBytes(StandardCharsets.UTF_8), "有内容的单元格超过 1000000 个的上限。");
    }

    @Test
    void emptyFilesAndTablesWithoutVisibleRows() {
        String nothing = "文件里没有看得见的数据行：";
        assertRefused("a.xlsx", new byte[0], "文件是空的（0 字节）。");
        assertRefused("a.csv", " \r\n,,,\r\n".getBytes(StandardCharsets.UTF_8), nothing);
        assertRefused("a.xlsx", new RawWorkbook().rows("").bytes(), nothing);
        assertRefused("a.xlsx", new RawWorkbook().rows("<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes(), nothing);
        assertRefused("a.xlsx", DutyWorkbook.workbook(workbook -> {
            workbook.newWorksheet("看得见");
            var hidden = workbook.newWorksheet("隐藏");
            hidden.value(0, 0, "张三");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }), nothing);
    }

    @Test
    void truncatedOrPatchedWorkbookIsDamaged() {
        byte[] good = DutyWorkbook.december();
        assertRefused("a.xlsx", Arrays.copyOf(good, good.length / 2), DAMAGED);
        assertRefused("a.xlsx", new RawWorkbook().sheet("<sheetData><row r=\"1\"").bytes(), DAMAGED);
        assertRefused("a.xlsx", new RawWorkbook().bytes(), DAMAGED);
        assertRefused("a.xlsx", new RawWorkbook().rows(ONE_CELL).part("xl/worksheets/sheet1.xml", "no xml").bytes(), DAMAGED);
    }

    @Test
    void stringNumberThatIsNotThereIsDamageAndNoEndlessLoop() {
        assertRefused("a.xlsx", new RawWorkbook().rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>").bytes(), DAMAGED);
    }

    @Test
    void absurdCellReferencesAreDamage() {
        assertRefused("a.xlsx", new RawWorkbook().rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes(), DAMAGED);
        assertRefused("a.xlsx", new RawWorkbook().rows("<row r=\"2000000000\"><c><v>1</v></c></row>").bytes(), DAMAGED);
        assertRefused("a.xlsx", new RawWorkbook().rows(ONE_CELL + ONE_CELL).bytes(), DAMAGED);
    }

    @Test
    void overlappingMergesCannotKeepUsBusy() {
        String rows = IntStream.rangeClosed(1, 20_000).mapToObj("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>"::formatted).collect(Collectors.joining());
        String merges = "<mergeCell ref=\"A1:A20000\"/>".repeat(15_000);
        assertRefused("a.xlsx", new RawWorkbook().sheet("<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>").bytes(), DAMAGED);
    }

    @Test
    void strictWorkbookIsNamed() {
        assertRefused("a.xlsx", new RawWorkbook().rows(ONE_CELL).part("xl/workbook.xml", """
                <workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">
                <sheets><sheet name="值班表" sheetId="1" r:id="rId1"/></sheets></workbook>""").bytes(), "这是“严格 Open XML”格式的工作簿，这里读不了。");
    }

    @Test
    void placesThatAreNoFile() {
        assertTrue(Reading.refusal(folder).what().startsWith("这是一个文件夹，不是文件。"));
        assertTrue(Reading.refusal(folder.resolve("没有.xlsx")).what().startsWith("找不到这个文件，可能已被移动或改名。"));
        assertTrue(Reading.refusal(folder.getRoot()).what().startsWith("这是一个文件夹，不是文件。"));
    }

    @Test
    void deviceIsNoFile() {
        Path device = Path.of("/dev/zero");
        assumeFalse(Files.notExists(device), "no such device on this system");
        assertTrue(Reading.refusal(device).what().startsWith("这不是普通文件，无法读取。"));
    }

    @Test
    void fileNobodyMayReadSaysSo() throws IOException {
        Path file = Reading.file(folder, "a.xlsx", DutyWorkbook.december());
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "permissions of POSIX");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        assertTrue(Reading.refusal(file).what().startsWith("没有读取这个文件的权限。"));
    }

    private void assertRefused(String name, byte[] content, String sentence) {
        Problem problem = refusal(name, content);
        assertTrue(problem.where().startsWith(name), problem::line);
        assertTrue(problem.what().startsWith(sentence), problem::line);
        assertTrue(problem.what().length() > sentence.length(), () -> "no next step: " + problem.line());
    }

    private Problem refusal(String name, byte[] content) {
        return Reading.refusal(Reading.file(folder, name, content));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Replaces a declared size wherever it stands, little endian. */
    private static byte[] withDeclaredSize(byte[] zip, int declared, int instead) {
        for (int at = 0; at + 4 <= zip.length; at++) {
            if (intAt(zip, at) == declared) {
                for (int i = 0; i < 4; i++) {
                    zip[at + i] = (byte) (instead >>> 8 * i);
                }
            }
        }
        return zip;
    }

    private static int intAt(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 3] & 0xFF) << 24;
    }
}
