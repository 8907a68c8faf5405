package org.hallkeeper.duty.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hallkeeper.ui.ModelIds;
import org.hallkeeper.uidriver.EnglishWords;
import org.hallkeeper.uidriver.GridDriver;
import org.hallkeeper.uidriver.Pictures;
import org.hallkeeper.uidriver.WorkbenchDriver;
import org.hallkeeper.uidriver.swt.SwtWorkbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hall director's first job at the window: take the files in, mend the table, see it on paper. */
class FirstJobScenarioTest {

    private static final String ROSTER = "org.hallkeeper.duty.part.roster";
    private static final String STAFF = "org.hallkeeper.hall.part.staff";
    private static final String IMPORT = "org.hallkeeper.exchange.command.import";
    private static final YearMonth NEXT_MONTH = YearMonth.now().plusMonths(1);
    private static final List<String> PEOPLE = List.of("张强", "李敏", "王建国", "𠮷田丽", "赵敏", "陈静", "刘洋", "周梅", "吴刚", "孙磊");

    @TempDir
    static Path home;

    private static WorkbenchDriver workbench;

    @BeforeAll
    static void takeStaffAndDutyTableIn() throws IOException {
        workbench = SwtWorkbench.running();
        workbench.await("the database is open", () -> workbench.shownTexts().stream().anyMatch(text -> text.contains("数据库已打开")));
        takeIn(Map.of("kind", "staff"), staff());
        takeIn(Map.of("kind", "roster", "month", NEXT_MONTH.toString()), dutyTable());
        workbench.openPart(ROSTER);
        if (!workbench.isShown("duty.roster.grid") || !grid().rows().contains(NEXT_MONTH.atDay(1).toString()))
            workbench.press("duty.roster.next");
        workbench.await("next month is shown", () -> workbench.isShown("duty.roster.grid") && grid().rows().contains(NEXT_MONTH.atDay(1).toString()));
    }

    private static void takeIn(Map<String, String> parameters, Path file) {
        workbench.command(IMPORT, parameters);
        workbench.await("the wizard is open", () -> workbench.isShown("import.file"));
        workbench.fill("import.file", file.toString());
        workbench.await("the file has been read", () -> workbench.isEnabled("import.next"));
        workbench.press("import.next");
        workbench.await("its columns are shown", () -> workbench.isShown("import.columns"));
        Pictures.take(workbench, "import-columns");
        workbench.press("import.next");
        workbench.await("the dry run is shown", () -> workbench.isShown("import.page.result"));
        workbench.press("import.finish");
        workbench.await("the wizard is closed", () -> !workbench.isShown("import.finish") && !workbench.isShown("import.file") && !workbench.isShown("import.page.result"));
    }

    private static Path staff() throws IOException {
        StringBuilder text = new StringBuilder("工号,姓名,部门,职务,电话\n");
        for (int i = 0; i < PEOPLE.size(); i++)
            text.append(1001 + i).append(',').append(PEOPLE.get(i)).append(",综合科,科员,1380000").append(1001 + i).append('\n');
        return Files.writeString(home.resolve("人员名册.csv"), text);
    }

    private static Path dutyTable() throws IOException {
        StringBuilder text = new StringBuilder("某市社会保险服务大厅值班表,,,,\n日期,带班领导,大厅主任,咨询台,保安早班,保安夜班\n");
        for (int day = 1; day <= NEXT_MONTH.lengthOfMonth(); day++)
            text.append(NEXT_MONTH.getMonthValue()).append('月').append(day).append("日,").append(PEOPLE.get(day % 2)).append(',').append(PEOPLE.get(4 + day % 2))
                    .append(",王建国,").append(PEOPLE.get(6 + day % 2)).append(',').append(PEOPLE.get(8 + day % 2)).append('\n');
        return Files.writeString(home.resolve("值班表.csv"), text);
    }

    private static GridDriver grid() {
        return workbench.grid("duty.roster.grid");
    }

    private static String day(int day) {
        return NEXT_MONTH.atDay(day).toString();
    }

    private static void awaitCell(int day, String post, String text) {
        workbench.await(post + " on day " + day + " is " + text, () -> grid().cell(day(day), post).equals(text));
    }

    /** Through the command, as Ctrl+Z does, once the button says that there is something to step over. */
    private static void step(String button, String command) {
        workbench.await(button + " is offered", () -> workbench.isEnabled(button));
        workbench.command(command, Map.of());
    }

    @Test
    void monthStandsInTheGridAsInTheFile() {
        assertEquals(NEXT_MONTH.lengthOfMonth(), grid().rows().size());
        Pictures.take(workbench, "duty-table");
        awaitCell(1, "带班领导", "李敏");
        awaitCell(2, "带班领导", "张强");
        awaitCell(1, "咨询台", "王建国");
    }

    @Test
    void initialsAreEnoughAndUndoTakesThemBack() {
        String before = grid().cell(day(5), "带班领导");
        grid().edit(day(5), "带班领导", "zq");
        awaitCell(5, "带班领导", "张强");
        step("duty.roster.undo", ModelIds.UNDO_COMMAND);
        awaitCell(5, "带班领导", before);
        step("duty.roster.redo", ModelIds.REDO_COMMAND);
        awaitCell(5, "带班领导", "张强");
        step("duty.roster.undo", ModelIds.UNDO_COMMAND);
        awaitCell(5, "带班领导", before);
    }

    @Test
    void rareCharacterMayBeLeftOutWhenTyping() {
        String before = grid().cell(day(6), "带班领导");
        grid().edit(day(6), "带班领导", "tl");
        awaitCell(6, "带班领导", "𠮷田丽");
        step("duty.roster.undo", ModelIds.UNDO_COMMAND);
        awaitCell(6, "带班领导", before);
    }

    @Test
    void samePersonTwiceOnADayIsRefusedWithASentence() {
        grid().edit(day(7), "带班领导", "王建国");
        workbench.await("the sentence is shown", () -> workbench.shownTexts().stream().anyMatch(text -> text.contains("王建国") && text.contains("咨询台")));
        assertEquals("王建国", grid().cell(day(7), "咨询台"));
    }

    @Test
    void telephoneNumbersAreMaskedInTheStaffList() {
        workbench.openPart(STAFF);
        workbench.await("staff are listed", () -> workbench.isShown("hall.staff.grid") && !workbench.grid("hall.staff.grid").rows().isEmpty());
        GridDriver staff = workbench.grid("hall.staff.grid");
        String shown = staff.cell(staff.rows().getFirst(), "电话");
        Pictures.take(workbench, "staff");
        assertTrue(shown.contains("*"), shown);
        assertFalse(workbench.shownTexts().stream().anyMatch(text -> text.contains("13800001001")));
        workbench.openPart(ROSTER);
    }

    @Test
    void dutyTableIsPreviewedInsideTheWorkbench() {
        workbench.command("org.hallkeeper.report.command.preview", Map.of("code", "R01", "parameters", "month=" + NEXT_MONTH));
        workbench.await("the page is drawn", () -> !workbench.isShown("report.preview.busy") && workbench.read("report.preview.page").contains("1"));
        workbench.fill("report.preview.search", "王建国");
        workbench.await("the name is found on the paper", () -> !workbench.read("report.preview.search.count").isBlank());
        Pictures.take(workbench, "preview");
        workbench.openPart(ROSTER);
    }

    @Test
    void fileWithBadRowsNamesEachAndStoresNothing() throws IOException {
        Path bad = Files.writeString(home.resolve("有问题的值班表.csv"), "日期,带班领导\n2月31日,张强\n%d月2日,马无名\n%d月3日,张强\n".formatted(NEXT_MONTH.getMonthValue(), NEXT_MONTH.getMonthValue()));
        String before = grid().cell(day(3), "带班领导");
        workbench.command(IMPORT, Map.of("kind", "roster", "month", NEXT_MONTH.toString()));
        workbench.await("the wizard is open", () -> workbench.isShown("import.file"));
        workbench.fill("import.file", bad.toString());
        workbench.await("the file has been read", () -> workbench.isEnabled("import.next"));
        workbench.press("import.next");
        workbench.await("its columns are shown", () -> workbench.isShown("import.columns"));
        workbench.press("import.next");
        workbench.await("the dry run is shown", () -> workbench.isShown("import.problems"));
        assertEquals(2, workbench.grid("import.problems").rows().size());
        assertFalse(workbench.isEnabled("import.finish"));
        Pictures.take(workbench, "import-problems");
        workbench.press("import.cancel");
        workbench.await("the wizard is closed", () -> !workbench.isShown("import.problems"));
        assertEquals(before, grid().cell(day(3), "带班领导"));
    }

    @Test
    void everyTextIsChinese() {
        workbench.openPart(ROSTER);
        assertEquals(List.of(), EnglishWords.in(workbench.shownTexts(), Set.of(System.getProperty("user.name"))));
    }
}
