package org.hallkeeper.exchange.tests.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.HeadingFinder;
import org.hallkeeper.exchange.read.HeadingResult;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.ReadResult;
import org.hallkeeper.exchange.table.Table;
import org.hallkeeper.exchange.table.TableReader;
import org.hallkeeper.exchange.tests.table.DutyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFinderTest {

    private static final List<Field> DUTY = List.of(
            required("date", "日期", "值班日期"),
            ignored("weekday", "星期"),
            required("leader", "带班领导", "值班领导", "带班"),
            optional("leaderPhone", "带班领导电话"),
            optional("director", "大厅主任", "值班长"),
            optional("directorPhone", "大厅主任电话", "值班长电话"),
            optional("guide", "引导员"),
            optional("guardEarly", "保安早班", "保安早"),
            optional("guardMiddle", "保安中班"),
            optional("guardNight", "保安夜班"),
            optional("reception", "投诉接待"),
            optional("remarks", "备注"));

    private static final List<Field> STAFF = List.of(
            required("badgeNo", "工号", "员工编号"), required("name", "姓名"), optional("department", "部门", "科室"),
            optional("phone", "电话", "手机", "联系电话"), ignored("number", "序号"));

    @TempDir
    private Path folder;

    @Test
    void headerMayStandBelowMergedTitle() throws IOException {
        Mapping mapping = mapping(xlsx(DutyWorkbook.of(sheet -> {
            sheet.value(0, 0, "2026年12月值班表");
            sheet.range(0, 0, 1, 3).merge();
            sheet.value(2, 0, "日期");
            sheet.value(2, 1, "带班领导");
            sheet.value(2, 2, "备注");
            sheet.value(3, 0, "12月1日");
            sheet.value(3, 1, "张三");
        })));
        assertEquals(new Mapping(3, 1, Map.of(0, "date", 1, "leader", 2, "remarks"), Map.of()), mapping);
    }

    @Test
    void groupHeadingMergedOverItsColumnsIsCombinedWithThem() throws IOException {
        Mapping mapping = mapping(xlsx(DutyWorkbook.december()));
        assertEquals(new Mapping(3, 2, Map.of(0, "date", 1, "weekday", 2, "leader", 3, "guardEarly", 4, "guardMiddle",
                5, "guardNight", 6, "remarks"), Map.of()), mapping);
        assertEquals(4, mapping.lastHeaderRow());
        assertEquals(5, mapping.columnOf("guardNight").orElseThrow());
    }

    @Test
    void headingMergedOverNameAndPhoneHeadsTheFirstColumn() throws IOException {
        for (int rows = 1; rows <= 2; rows++) {
            int last = 1 + rows;
            Mapping mapping = mapping(xlsx(DutyWorkbook.of(sheet -> {
                sheet.value(2, 0, "日期");
                sheet.value(2, 1, "带班领导");
                sheet.range(2, 1, last, 2).merge();
                sheet.value(2, 3, "备注");
                sheet.value(last + 1, 0, "12月1日");
                sheet.value(last + 1, 1, "张三");
                sheet.value(last + 1, 2, "13812345678");
            })));
            assertEquals(Map.of(0, "date", 1, "leader", 3, "remarks"), mapping.columnToField());
        }
    }

    @Test
    void headingsMergedDownwardsEndWhereTheDataBegins() throws IOException {
        for (int rows = 1; rows <= 3; rows++) {
            int last = 1 + rows;
            Mapping mapping = mapping(xlsx(DutyWorkbook.of(sheet -> {
                sheet.value(0, 0, "值班表");
                sheet.value(2, 0, "日期");
                sheet.value(2, 1, "带班领导");
                if (last > 2) {
                    sheet.range(2, 0, last, 0).merge();
                    sheet.range(2, 1, last, 1).merge();
                }
                sheet.value(last + 1, 0, "12月1日");
                sheet.value(last + 1, 1, "张三");
            })));
            assertEquals(3, mapping.headerRow());
            assertEquals(last + 1, mapping.lastHeaderRow());
        }
    }

    @Test
    void longRemarksAboveTheTableAreNoHeadings() throws IOException {
        String remarks = "(".repeat(30_000);
        assertEquals(2, mapping(csv(remarks + "\n日期,带班领导\n12月1日,张三\n")).headerRow());
    }

    @Test
    void groupHeadingOfACsvReachesToTheNextHeading() throws IOException {
        Mapping mapping = mapping(csv("值班安排表,,,,,\n日期,带班领导,保安,,,备注\n,,早班,中班,夜班,\n12月1日,张三,李四,王五,赵六,\n"));
        assertEquals(new Mapping(2, 2, Map.of(0, "date", 1, "leader", 2, "guardEarly", 3, "guardMiddle", 4, "guardNight",
                5, "remarks"), Map.of()), mapping);
    }

    @Test
    void headerOfOneRowDoesNotSwallowTheFirstDay() throws IOException {
        assertEquals(1, mapping(csv("日期,带班领导,备注\n12月1日,,\n12月2日,张三,\n")).headerRows());
        assertEquals(1, mapping(csv("日期,带班领导,备注\n\n12月2日,张三,\n")).headerRows());
    }

    @ParameterizedTest
    @CsvSource({"带班领导（电话）,leader", "带班领导+电话,leader", "带 班 领 导,leader", "带班（值班）领导,leader", "值班领导/带班领导,leader",
            "大厅主任/值班长,director", "大厅主任（或值班长）,director", "引导,guide", "引 导 员,guide", "投诉接待（电话/来访）,reception", "保安·早班,guardEarly", "保安 早,guardEarly",
            "保安（早）,guardEarly", "保安-中班,guardMiddle", "带班领导电话,leaderPhone", "备　注：,remarks"})
    void headingsAreComparedWithoutOrnament(String heading, String key) throws IOException {
        Mapping mapping = found(csv("日期,x,%s\n".formatted(heading))).mapping();
        assertEquals(key, mapping.columnToField().get(2), mapping::toString);
        assertEquals(Map.of(1, "x"), mapping.unknownHeadings());
    }

    @Test
    void lineBreakInsideAHeadingDoesNotMatter() throws IOException {
        assertEquals("leader", mapping(csv("日期,\"带班\n领导\"\n12月1日,张三\n")).columnToField().get(1));
    }

    @Test
    void exactHeadingWinsOverALooseOne() throws IOException {
        Mapping mapping = mapping(csv("日期,带班人员,带班领导\n1日,张三,李四\n"));
        assertEquals("leader", mapping.columnToField().get(2));
        assertEquals(Map.of(1, "带班人员"), mapping.unknownHeadings());
    }

    @Test
    void repeatedPhoneBelongsToTheColumnLeftOfIt() throws IOException {
        Mapping mapping = mapping(csv("日期,带班领导,电话,值班长,电话,备注\n1日,张三,1381,李四,1392,\n"));
        assertEquals("leaderPhone", mapping.columnToField().get(2));
        assertEquals("directorPhone", mapping.columnToField().get(4));
    }

    @Test
    void twoColumnsNothingTellsApartAreReportedAndNotGuessed() throws IOException {
        HeadingResult.Found found = found(csv("日期,姓名,工号,姓名\n1日,张三,1023,李四\n"), STAFF);
        assertEquals(List.of("name"), found.missing().stream().map(Field::key).toList());
        assertEquals(new Problem("值班表.csv:1:D", "B 列和 D 列都像“姓名”，分不清用哪一列。请改名或删去其中一列。"), found.problems().getFirst());
        assertEquals(Map.of(0, "日期", 1, "姓名", 3, "姓名"), found.mapping().unknownHeadings());
    }

    @Test
    void oneColumnForTwoFieldsIsReported() throws IOException {
        List<Field> fields = List.of(required("date", "日期"), optional("a", "甲岗", "值班员"), optional("b", "乙岗", "值班员"));
        HeadingResult.Found found = found(csv("日期,值班员\n1日,张三\n"), fields);
        assertEquals(Map.of(0, "date"), found.mapping().columnToField());
        assertTrue(found.problems().getFirst().what().startsWith("B 列“值班员”既像"));
    }

    @Test
    void missingRequiredColumnIsNamed() throws IOException {
        HeadingResult.Found found = found(csv("表\n日期,保安早班,备注\n1日,张三,\n"));
        assertEquals(List.of(new Problem("值班表.csv:2", "第 2 行是表头，但缺少“带班领导”这一列。请补上，或把那一列的名称改成“带班领导”。")), found.problems());
    }

    @Test
    void anyNumberOfColumnsMayBeIgnored() throws IOException {
        Mapping mapping = found(csv("序号,工号,姓名,序号\n1,1023,张三,1\n"), STAFF).mapping();
        assertEquals(Map.of(0, "number", 1, "badgeNo", 2, "name", 3, "number"), mapping.columnToField());
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三,李四\n王五,赵六\n", "日期\n12月1日\n", "通知\n各科室：\n"})
    void tableWithoutHeadingsIsNotGuessedAt(String csv) throws IOException {
        HeadingResult result = new HeadingFinder(DUTY, Locale.SIMPLIFIED_CHINESE).find(csv(csv));
        assertEquals(new Problem("值班表.csv", "找不到表头。请让一行写明各列名称，例如：日期、带班领导、带班领导电话。"),
                assertInstanceOf(HeadingResult.NotFound.class, result).problem());
    }

    private Mapping mapping(Table table) {
        HeadingResult.Found found = found(table);
        assertEquals(List.of(), found.problems());
        return found.mapping();
    }

    private HeadingResult.Found found(Table table) {
        return found(table, DUTY);
    }

    private HeadingResult.Found found(Table table, List<Field> fields) {
        HeadingResult result = new HeadingFinder(fields, Locale.SIMPLIFIED_CHINESE).find(table);
        return assertInstanceOf(HeadingResult.Found.class, result, result::toString);
    }

    private Table xlsx(byte[] workbook) throws IOException {
        return table("值班表.xlsx", workbook);
    }

    private Table csv(String text) throws IOException {
        return table("值班表.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Table table(String name, byte[] content) throws IOException {
        ReadResult result = new TableReader(Locale.SIMPLIFIED_CHINESE).read(Files.write(folder.resolve(name), content));
        return assertInstanceOf(ReadResult.Tables.class, result, result::toString).tables().getFirst();
    }

    private static Field required(String key, String label, String... headings) {
        return new Field(key, label, List.of(headings), true, false);
    }

    private static Field optional(String key, String label, String... headings) {
        return new Field(key, label, List.of(headings), false, false);
    }

    private static Field ignored(String key, String label, String... headings) {
        return new Field(key, label, List.of(headings), false, true);
    }
}
