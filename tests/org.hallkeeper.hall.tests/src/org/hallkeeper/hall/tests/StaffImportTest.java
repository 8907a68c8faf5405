package org.hallkeeper.hall.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.plan.ImportPlan.PlannedRow;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.exchange.plan.Preview;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TableFile;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffImportTest {

    @RegisterExtension
    static final TestHall HALL = new TestHall();

    @TempDir
    Path folder;

    private ImportService imports;
    private StaffRegister register;

    @BeforeEach
    void services() {
        imports = HALL.service(ImportService.class);
        register = HALL.service(StaffRegister.class);
    }

    @Test
    void aListBelowATitleComesInWithAllItsColumns() {
        Path file = new TableFile().row("服务大厅人员名册（2026年）").merge(0, 0, 0, 7)
                .row("序号", "工号", "姓名", "科室", "职务", "手机号", "用工形式", "状态")
                .row("1", "1001", "张　三", "办公室", "主任", "13800138000", "在编", "在职")
                .row("2", "1002", "买买提•艾力", "保卫科", "队员", "", "保安", "退休")
                .xlsx(folder, "名册.xlsx");
        accepted(file);
        assertEquals(List.of(new StaffDetails("1001", "张三", "办公室", "主任", "13800138000", "在编", true),
                new StaffDetails("1002", "买买提·艾力", "保卫科", "队员", "", "保安", false)), details());
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, false", "UTF-8, true", "GB18030, false" })
    void aTextFileComesInWhateverItsEncoding(String charset, boolean withByteOrderMark) {
        Path file = new TableFile().row("工号", "姓名").row("1001", "张三")
                .csv(folder, "名册.csv", Charset.forName(charset), withByteOrderMark);
        accepted(file);
        assertEquals("张三", register.all().getFirst().member().name());
    }

    @Test
    void numbersTypedAsNumbersKeepTheirDigits() {
        Path file = new TableFile().row("工号", "姓名", "电话").row("", "张三", "")
                .number(1, 0, 1001, "").number(1, 2, 13800138000L, "").xlsx(folder, "名册.xlsx");
        accepted(file);
        assertEquals(List.of(new StaffDetails("1001", "张三", "", "", "13800138000", "", true)), details());
    }

    @Test
    void aNumberShownWithLeadingNoughtsKeepsThem() {
        Path file = new TableFile().row("工号", "姓名").row("", "张三").number(1, 0, 7, "0000").xlsx(folder, "名册.xlsx");
        accepted(file);
        assertEquals("0007", register.all().getFirst().member().badgeNo());
    }

    @Test
    void aKnownBadgeNumberIsChangedAndABlankCellLosesNothing() {
        HALL.person(new StaffDetails("1001", "张三", "办公室", "科员", "13800138000", "在编", true));
        HALL.person(new StaffDetails("1002", "李四", "", "", "", "", true));
        ImportDraft draft = draft(new TableFile().row("工号", "姓名", "职务", "电话").row("1001", "张三", "主任", "")
                .row("1002", "李四", "", "").row("1003", "王五", "", "").xlsx(folder, "名册.xlsx"));
        assertEquals(List.of(Effect.CHANGED, Effect.SAME, Effect.NEW), effects(draft));
        Outcome.saved(imports.accept(draft, false));
        assertEquals(new StaffDetails("1001", "张三", "办公室", "主任", "13800138000", "在编", true), details().getFirst());
    }

    @Test
    void anotherNameUnderAKnownBadgeNumberIsTold() {
        HALL.person("1001", "张三");
        ImportDraft draft = draft(new TableFile().row("工号", "姓名").row("1001", "张珊").xlsx(folder, "名册.xlsx"));
        assertEquals(List.of("名册.xlsx:2:B: 工号 1001 原来是张三，将改为张珊，请核对是不是同一个人。"), draft.plan().notices());
        assertTrue(draft.plan().problems().isEmpty());
    }

    @Test
    void everyBadRowIsToldWithItsCell() {
        ImportDraft draft = draft(new TableFile().row("工号", "姓名", "部门", "状态")
                .row("1001", "", "办公室", "")
                .row("", "李四", "", "")
                .row("1003", "王五", "部".repeat(41), "")
                .row("1004", "赵六", "", "不知道")
                .row("1005", "孙七", "", "")
                .row("1005", "周八", "", "")
                .xlsx(folder, "名册.xlsx"));
        assertEquals(List.of("名册.xlsx:2:B: 姓名没有填。", "名册.xlsx:3:A: 工号没有填。", "名册.xlsx:4:C: 部门有 41 个字，最多 40 个。",
                "名册.xlsx:5:D: 看不懂状态“不知道”，请写“在职”或“离职”。", "名册.xlsx:7:A: 工号 1005 在第 6 行已经有了，一个工号只能有一行。"),
                draft.plan().problems().stream().map(Problem::line).toList());
        assertEquals(List.of(Effect.BAD, Effect.BAD, Effect.BAD, Effect.BAD, Effect.NEW, Effect.BAD), effects(draft));
    }

    @Test
    void nothingComesInWhileARowIsBad() {
        ImportDraft draft = draft(new TableFile().row("工号", "姓名").row("1001", "张三").row("", "李四").xlsx(folder, "名册.xlsx"));
        assertEquals(1, Outcome.problems(imports.accept(draft, false)).size());
        assertTrue(register.all().isEmpty());
    }

    @Test
    void theGoodRowsComeInWhenAPersonSkipsTheBad() {
        ImportDraft draft = draft(new TableFile().row("工号", "姓名").row("1001", "张三").row("", "李四").xlsx(folder, "名册.xlsx"));
        BatchView batch = Outcome.saved(imports.accept(draft, true));
        assertEquals(1, batch.accepted());
        assertEquals(1, batch.rejected());
        assertEquals(List.of("张三"), register.all().stream().map(row -> row.member().name()).toList());
    }

    @Test
    void aPhoneThatIsNoPhoneIsKeptAndTold() {
        Path file = new TableFile().row("工号", "姓名", "电话").row("1001", "张三", "内线8012").row("1002", "李四", "0431-88888888转12")
                .xlsx(folder, "名册.xlsx");
        assertEquals(List.of("名册.xlsx:2:C: “内线8012”不像电话号码，已照原样保留，请核对。"), draft(file).plan().notices());
        accepted(file);
        assertEquals("内线8012", register.all().getFirst().member().phone());
    }

    @Test
    void theFirstFilledOfSeveralColumnsGivesTheValue() {
        accepted(new TableFile().row("工号", "姓名", "职务", "岗位", "电话", "手机").row("1001", "张三", "", "综合窗口", "8012345", "13800138000")
                .xlsx(folder, "名册.xlsx"));
        assertEquals(List.of(new StaffDetails("1001", "张三", "", "综合窗口", "13800138000", "", true)), details());
    }

    @Test
    void linesBelowTheListAreNoPeople() {
        ImportDraft draft = draft(new TableFile().row("工号", "姓名").row("1001", "张三").row("合计：1人", "").row("制表人：李四", "")
                .xlsx(folder, "名册.xlsx"));
        assertTrue(draft.plan().problems().isEmpty());
        assertEquals(List.of("名册.xlsx:3:A: 这一行是表尾说明，没有导入。", "名册.xlsx:4:A: 这一行是表尾说明，没有导入。"), draft.plan().notices());
    }

    @Test
    void aColumnNobodyKnowsIsLeftOutAndTold() {
        ImportDraft draft = draft(new TableFile().row("工号", "姓名", "籍贯").row("1001", "张三", "长春").xlsx(folder, "名册.xlsx"));
        assertEquals(List.of("名册.xlsx:1:C: 不认得“籍贯”这一列，没有导入。"), draft.plan().notices());
    }

    @Test
    void undoTakesNewPeopleAwayAndGivesOldValuesBack() {
        HALL.person(new StaffDetails("1001", "张三", "办公室", "科员", "", "", true));
        List<StaffDetails> before = details();
        BatchView batch = accepted(new TableFile().row("工号", "姓名", "职务", "状态").row("1001", "张山", "主任", "离职")
                .row("1002", "李四", "", "").xlsx(folder, "名册.xlsx"));
        assertEquals(2, details().size());
        Outcome.saved(imports.undo(batch.id(), CHINESE));
        assertEquals(before, details());
        assertEquals("撤销导入", register.voided().getFirst().voidReason());
    }

    @Test
    void undoIsRefusedAsAWholeWhenARecordWasChangedSince() {
        BatchView batch = accepted(new TableFile().row("工号", "姓名").row("1001", "张三").row("1002", "李四").xlsx(folder, "名册.xlsx"));
        StaffRow li = register.all().getLast();
        Outcome.saved(register.change(li, new StaffDetails("1002", "李斯", "", "", "", "", true), CHINESE));
        assertEquals(List.of("1002 李斯: 导入以后又改过，不能撤销这次导入。"), Outcome.problems(imports.undo(batch.id(), CHINESE)));
        assertEquals(2, register.all().size());
    }

    private ImportDraft draft(Path file) {
        Preview preview = imports.preview("staff", file, new Circumstances(Optional.empty(), CHINESE), Optional.empty());
        if (preview instanceof Preview.Readable readable) {
            return readable.draft();
        }
        throw new AssertionError(preview);
    }

    private BatchView accepted(Path file) {
        return Outcome.saved(imports.accept(draft(file), false));
    }

    private List<StaffDetails> details() {
        return register.all().stream().map(StaffRow::details).toList();
    }

    private static List<Effect> effects(ImportDraft draft) {
        return draft.plan().rows().stream().map(PlannedRow::effect).toList();
    }
}
