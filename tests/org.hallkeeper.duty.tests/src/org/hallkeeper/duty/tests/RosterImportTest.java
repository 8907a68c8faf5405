package org.hallkeeper.duty.tests;

import static org.hallkeeper.duty.tests.December.day;
import static org.hallkeeper.duty.tests.DutyFiles.effects;
import static org.hallkeeper.duty.tests.DutyFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.core.post.PostKind;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TableFile;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterImportTest {

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    @TempDir
    Path folder;

    private December december;
    private DutyFiles files;
    private StaffMember zhang;
    private StaffMember li;

    @BeforeEach
    void hall() {
        december = December.in(HALL);
        files = new DutyFiles(HALL);
        zhang = HALL.person("1001", "张三");
        li = HALL.person("1002", "李四");
        HALL.person("1003", "王五");
        HALL.person("1004", "赵六");
    }

    @Test
    void aTableAsHallsKeepItComesIn() {
        Path file = new TableFile().row("某市社保局服务大厅2026年12月值班安排表").merge(0, 0, 0, 7)
                .row("日期", "星期", "日类型", "带班领导（电话）", "大厅主任/值班长", "保安", "", "备注")
                .row("", "", "", "", "", "早", "夜", "")
                .merge(1, 5, 1, 6).merge(1, 0, 2, 0).merge(1, 1, 2, 1).merge(1, 2, 2, 2).merge(1, 3, 2, 3).merge(1, 4, 2, 4).merge(1, 7, 2, 7)
                .row("12月1日", "二", "工作日", "张三13800138000", "李四", "王五", "赵六", "世界艾滋病日")
                .row("", "", "", "李 四", "张三、王五", "赵六（代）", "", "").number(4, 0, 46358, "yyyy/m/d")
                .row("2026/12/31", "四", "工作日", "王五\n赵六", "", "", "张三", "")
                .row("注：值班人员须24小时开机", "", "", "", "", "", "", "").merge(6, 0, 6, 7)
                .row("制表人：王五", "", "", "审核人：李四", "", "", "批准人：张三", "")
                .xlsx(folder, "值班.xlsx");
        ImportDraft draft = files.draft(file);
        assertEquals(List.of(), problems(draft));
        assertEquals(3, Outcome.saved(files.service().accept(draft, false)).accepted());
        assertEquals("张三", december.shown(1, "DZ"));
        assertEquals("李四", december.shown(1, "ZR"));
        assertEquals("王五", december.shown(1, "BA1"));
        assertEquals("赵六", december.shown(1, "BA3"));
        assertEquals("世界艾滋病日", december.table().day(day(1)).remark());
        assertEquals("张三、王五", december.shown(2, "ZR"));
        assertEquals("赵六（代）", december.shown(2, "BA1"));
        assertEquals("王五、赵六", december.shown(31, "DZ"));
        assertEquals("张三", december.shown(31, "BA3"));
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, false", "UTF-8, true", "GB18030, false" })
    void aTextFileComesInWhateverItsEncoding(String charset, boolean withByteOrderMark) {
        files.accepted(new TableFile().row("值班表").row("日期", "值班领导", "值班长").row("12月1日", "张三", "李四、王五")
                .csv(folder, "值班.csv", Charset.forName(charset), withByteOrderMark));
        assertEquals("张三", december.shown(1, "DZ"));
        assertEquals("李四、王五", december.shown(1, "ZR"));
    }

    @ParameterizedTest
    @CsvSource({ "2026/12/3", "12月3日", "2026年12月3日", "2026-12-03", "3日", "3", "12/3", "12月3日 星期四" })
    void aDateMayBeWrittenInManyWays(String written) {
        files.accepted(new TableFile().row("日期", "带班领导").row(written, "张三").xlsx(folder, "值班.xlsx"));
        assertEquals("张三", december.shown(3, "DZ"));
    }

    @Test
    void datesThatAreNoneOrOfAnotherMonthAreTold() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导").row("2026年2月31日", "张三").row("2027/1/1", "李四").row("明天", "王五")
                .row("12月4日", "赵六").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:3:A: 2027-01-01 不在 2026-12 这个月里，请核对日期或所选月份。", "值班.xlsx:2:A: 2026年2月没有31日，请改正日期。",
                "值班.xlsx:4:A: “明天”不是认得的日期，请写成 2026/12/1 或 12月1日。").stream().sorted().toList(), problems(draft).stream().sorted().toList());
        assertEquals(List.of(Effect.BAD, Effect.BAD, Effect.BAD, Effect.NEW), effects(draft));
    }

    @Test
    void aDayThatStandsTwiceIsToldInBothRows() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导").row("12月1日", "张三").row("12月1日", "李四").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:2:A: 12月1日在第 3 行也有，同一天只能有一行。", "值班.xlsx:3:A: 12月1日在第 2 行也有，同一天只能有一行。"),
                problems(draft));
        assertEquals(List.of(Effect.BAD, Effect.BAD), effects(draft));
    }

    @Test
    void aDateMergedOverTwoRowsIsOneDay() {
        files.accepted(new TableFile().row("日期", "带班领导", "咨询台").row("12月1日", "张三", "李四").row("", "", "王五")
                .merge(1, 0, 2, 0).merge(1, 1, 2, 1).xlsx(folder, "值班.xlsx"));
        assertEquals("张三", december.shown(1, "DZ"));
        assertEquals("李四、王五", december.shown(1, "ZX"));
    }

    @Test
    void aLeaderWrittenOnceForSeveralDaysIsOnDutyOnAllOfThem() {
        files.accepted(new TableFile().row("日期", "带班领导").row("12月1日", "张三").row("12月2日", "").row("12月3日", "").merge(1, 1, 3, 1)
                .xlsx(folder, "值班.xlsx"));
        assertEquals("张三", december.shown(3, "DZ"));
    }

    @Test
    void whoeverIsNotInTheRegisterIsToldWithTheCell() {
        HALL.person("1005", "张三");
        HALL.person(new StaffDetails("1006", "退休者", "", "", "", "", false));
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导", "咨询台", "引导员", "后勤").row("12月1日", "王某某", "张三", "退休者", "李四(1001)")
                .xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:2:B: 名册里没有“王某某”，请核对姓名或工号，新同事请先登记。",
                "值班.xlsx:2:C: 叫“张三”的有 2 人（工号 1001、1005），请在姓名后写上工号，例如：张三(1001)。",
                "值班.xlsx:2:D: 名册里没有“退休者”，请核对姓名或工号，新同事请先登记。",
                "值班.xlsx:2:E: 工号 1001 是张三，不是“李四”，请核对。"), problems(draft));
    }

    @Test
    void aSharedNameWithItsBadgeNumberComesIn() {
        StaffMember other = HALL.person("1005", "张三");
        files.accepted(new TableFile().row("日期", "带班领导").row("12月1日", "张三（1005）").xlsx(folder, "值班.xlsx"));
        assertEquals(December.people(other), december.at(1, "DZ"));
    }

    @Test
    void onePersonTwiceOnADayIsTold() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导", "咨询台").row("12月1日", "张三", "李四、张三").row("12月2日", "李四、李四", "")
                .xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:2:C: 张三当天已经排在 B 列“带班领导”，一个人一天只排一次。", "值班.xlsx:3:B: 李四当天已经排在 B 列“带班领导”，一个人一天只排一次。"),
                problems(draft));
    }

    @Test
    void onePersonWhoStandsAtAPostOutsideTheFileIsTold() {
        Outcome.saved(december.put(1, "HQ", zhang));
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导").row("12月1日", "张三").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:2:B: 张三在12月1日已经排了“后勤”（不在这个文件里），不能再排“带班领导”，一个人一天只排一次。"), problems(draft));
    }

    @Test
    void aGuardMergedOverTwoShiftsStandsTwice() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "保安早班", "保安夜班").row("12月1日", "张三", "").merge(1, 1, 1, 2).xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:2:C: 张三当天已经排在 B 列“保安早班”，一个人一天只排一次。"), problems(draft));
    }

    @Test
    void anUnknownColumnOfStaffBecomesAPost() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导", "信访接待室").row("12月1日", "张三", "李四、王五").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of(), problems(draft));
        assertEquals(List.of("值班.xlsx:1:C: “信访接待室”还不是大厅的岗位，导入时会新建。"), draft.plan().notices());
        assertTrue(HALL.service(PostDirectory.class).named("信访接待室").isEmpty());
        Outcome.saved(files.service().accept(draft, false));
        Post post = HALL.service(PostDirectory.class).named("信访接待室").orElseThrow();
        assertEquals(PostKind.VISIT_RECEPTION, post.kind());
        assertEquals("李四、王五", december.shown(1, post.code()));
    }

    @Test
    void anUnknownColumnOfAnythingElseIsTold() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导", "天气", "空列").row("12月1日", "张三", "晴", "").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:1:C: 不认得“天气”这一列，里面也不全是名册中的人员。请改列名、删去这一列，或先把这些人登记到名册。"), problems(draft));
    }

    @Test
    void aColumnOfNamesWithoutAPostIsTold() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "姓名", "备注").row("12月1日", "张三", "").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:1:B: “姓名”这一列看不出是哪个岗位，请把列名改成岗位名称。"), problems(draft));
    }

    @Test
    void wordsForNobodyLeaveTheCellEmpty() {
        files.accepted(new TableFile().row("日期", "带班领导", "咨询台", "引导员").row("12月5日", "张三", "休息", "无").row("12月6日", "李四", "——", "放假")
                .xlsx(folder, "值班.xlsx"));
        assertEquals("", december.shown(5, "ZX"));
        assertEquals("", december.shown(6, "YD"));
        assertEquals("李四", december.shown(6, "DZ"));
    }

    @Test
    void aSavedProfileTeachesTheHeadingsOfAnotherHall() {
        Path file = new TableFile().row("日期", "带队", "备注").row("12月1日", "张三", "").xlsx(folder, "值班.xlsx");
        ImportDraft draft = files.draft(file);
        Mapping mapping = new Mapping(draft.mapping().headerRow(), draft.mapping().headerRows(), Map.of(0, "date", 1, "post.DZ", 2, "remark"), Map.of());
        files.service().saveProfile("邻厅", files.service().remap(draft, mapping));
        assertEquals(List.of("邻厅"), files.service().profiles("roster"));
        Outcome.saved(files.service().accept(files.draft(file, Optional.of("邻厅")), false));
        assertEquals("张三", december.shown(1, "DZ"));
    }

    @Test
    void columnsThatSayNothingAboutPeopleAreIgnored() {
        files.accepted(new TableFile().row("序号", "日期", "星期", "日类型", "带班领导", "电话").row("1", "12月1日", "星期五", "休息", "张三", "13800138000")
                .xlsx(folder, "值班.xlsx"));
        assertEquals("张三", december.shown(1, "DZ"));
    }

    @Test
    void cellsInTheFileReplaceAndEverythingElseStays() {
        Outcome.saved(december.put(1, "DZ", zhang));
        Outcome.saved(december.put(1, "HQ", li));
        Outcome.saved(december.put(2, "DZ", zhang));
        Outcome.saved(december.remark(1, "", "旧备注"));
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导", "咨询台").row("12月1日", "", "王五").row("12月3日", "赵六", "")
                .xlsx(folder, "值班.xlsx"));
        assertEquals(List.of(Effect.CHANGED, Effect.NEW), effects(draft));
        Outcome.saved(files.service().accept(draft, false));
        assertEquals("", december.shown(1, "DZ"));
        assertEquals("王五", december.shown(1, "ZX"));
        assertEquals("李四", december.shown(1, "HQ"));
        assertEquals("张三", december.shown(2, "DZ"));
        assertEquals("旧备注", december.table().day(day(1)).remark());
    }

    @Test
    void aFileThatSaysWhatIsStoredChangesNothing() {
        Outcome.saved(december.put(1, "DZ", zhang));
        assertEquals(List.of(Effect.SAME), effects(files.draft(new TableFile().row("日期", "带班领导").row("12月1日", "张三").xlsx(folder, "值班.xlsx"))));
    }

    @Test
    void nothingComesInWhileARowIsBadUnlessAPersonSkipsIt() {
        Path file = new TableFile().row("日期", "带班领导").row("12月1日", "张三").row("12月2日", "王某某").xlsx(folder, "值班.xlsx");
        Outcome.problems(files.service().accept(files.draft(file), false));
        assertTrue(december.table().isEmpty());
        assertEquals(1, Outcome.saved(files.service().accept(files.draft(file), true)).accepted());
        assertEquals("张三", december.shown(1, "DZ"));
        assertEquals("", december.shown(2, "DZ"));
    }

    @Test
    void aTableThatIsNoDraftTakesNoFile() {
        Outcome.saved(december.put(1, "DZ", zhang));
        HALL.database().write(manager -> manager.createNativeQuery("UPDATE ROSTER SET STATE = 'PUBLISHED'").executeUpdate());
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导").row("12月1日", "李四").xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx: 2026-12 的值班表是“已发布”状态，不能再导入。"), problems(draft));
    }

    @Test
    void aRemarkThatDoesNotFitIsTold() {
        ImportDraft draft = files.draft(new TableFile().row("日期", "带班领导", "备注").row("12月1日", "张三", "注".repeat(201)).xlsx(folder, "值班.xlsx"));
        assertEquals(List.of("值班.xlsx:2:C: 备注有 201 个字，最多 200 个。"), problems(draft));
    }
}
