package org.hallkeeper.duty.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.hall.testing.Console;
import org.hallkeeper.hall.testing.TableFile;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandsTest {

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    @TempDir
    Path folder;

    private December december;

    @BeforeEach
    void hall() {
        december = December.in(HALL);
        HALL.person("1001", "张三");
        HALL.person("1002", "李四");
    }

    @Test
    void anImportedTableEndsWithZero() {
        Path file = new TableFile().row("日期", "带班领导").row("12月1日", "张三").xlsx(folder, "值班.xlsx");
        assertEquals(ExitStatus.DONE, Console.run(HALL, "roster", "import", file.toString(), "--month", "2026-12").status());
        assertEquals("张三", december.shown(1, "DZ"));
    }

    @Test
    void aBadTableEndsWithTwoAndALineForEachProblem() {
        Path file = new TableFile().row("日期", "带班领导").row("12月1日", "张三").row("12月32日", "李四").row("12月3日", "王某某")
                .xlsx(folder, "值班.xlsx");
        Console console = Console.run(HALL, "roster", "import", file.toString(), "--month", "2026-12");
        assertEquals(ExitStatus.REFUSED, console.status());
        assertEquals(List.of("值班.xlsx:3:A: 2026年12月没有32日，请改正日期。", "值班.xlsx:4:B: 名册里没有“王某某”，请核对姓名或工号，新同事请先登记。"),
                console.err().subList(0, 2));
        assertTrue(december.table().isEmpty());
    }

    @Test
    void aDryRunStoresNothingAndAnswersLikeTheImport() {
        Path good = new TableFile().row("日期", "带班领导").row("12月1日", "张三").xlsx(folder, "好.xlsx");
        Path bad = new TableFile().row("日期", "带班领导").row("12月1日", "王某某").xlsx(folder, "坏.xlsx");
        assertEquals(ExitStatus.DONE, Console.run(HALL, "roster", "import", good.toString(), "--month", "2026-12", "--dry-run").status());
        assertEquals(ExitStatus.REFUSED, Console.run(HALL, "roster", "import", bad.toString(), "--month", "2026-12", "--dry-run").status());
        assertTrue(december.table().isEmpty());
    }

    @Test
    void theGoodRowsComeInWhenBadOnesAreSkipped() {
        Path file = new TableFile().row("日期", "带班领导").row("12月1日", "张三").row("12月2日", "王某某").xlsx(folder, "值班.xlsx");
        assertEquals(ExitStatus.DONE, Console.run(HALL, "roster", "import", file.toString(), "--month", "2026-12", "--skip-bad").status());
        assertEquals("张三", december.shown(1, "DZ"));
    }

    @Test
    void theMonthMustBeGivenAndReadable() {
        assertEquals(List.of("--month: 必须填写"), Console.run(HALL, "roster", "show").err());
        assertEquals(ExitStatus.REFUSED, Console.run(HALL, "roster", "show", "--month", "2026-13").status());
    }

    @Test
    void theTableIsShownLinedUp() {
        Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "DZ", "--staff", "zs");
        Console.run(HALL, "roster", "set", "--date", "2026-12-02", "--post", "咨询台", "--staff", "1002、张三");
        List<String> lines = Console.run(HALL, "roster", "show", "--month", "2026-12").out().lines().toList();
        assertEquals("2026年12月值班表（草稿）", lines.get(0));
        assertEquals("日期      星期  日类型  带班领导  大厅主任/值班长  咨询台      引导员  投诉接待  保安早班  保安中班  保安夜班  后勤  备注", lines.get(1));
        assertEquals("12月1日   周二  工作日  张三", lines.get(2));
        assertEquals("12月2日   周三  工作日" + " ".repeat(29) + "李四、张三", lines.get(3));
        assertEquals(33, lines.size());
    }

    @Test
    void aMachineGetsTheTableAsJson() {
        Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "DZ", "--staff", "张三（代）");
        String json = Console.run(HALL, "roster", "show", "--month", "2026-12", "--json").out();
        assertTrue(json.contains("\"month\" : \"2026-12\""), json);
        assertTrue(json.contains("\"state\" : \"DRAFT\""), json);
        assertTrue(json.contains("\"kind\" : \"WORKDAY\""), json);
        assertTrue(json.replaceAll("\\s+", " ").contains("\"DZ\" : [ { \"badgeNo\" : \"1001\", \"name\" : \"张三\", \"note\" : \"代\" } ]"), json);
    }

    @Test
    void oneCellIsSetOrCleared() {
        assertEquals("2026-12-01 带班领导：空 → 张三、李四",
                Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "带班领导", "--staff", "张三 李四").out());
        assertEquals(ExitStatus.DONE, Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "DZ", "--staff", "").status());
        assertTrue(december.table().isEmpty());
    }

    @Test
    void aDryRunOfOneCellChecksTheRules() {
        Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "DZ", "--staff", "张三");
        assertEquals(ExitStatus.REFUSED, Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "ZX", "--staff", "张三", "--dry-run").status());
        assertEquals(ExitStatus.DONE, Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "ZX", "--staff", "李四", "--dry-run").status());
        assertEquals("", december.shown(1, "ZX"));
    }

    @Test
    void anUnknownPostOrPersonIsRefused() {
        assertTrue(Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "XX", "--staff", "张三").err().getFirst()
                .startsWith("--post: 没有岗位“XX”，可用：DZ 带班领导"));
        assertEquals(ExitStatus.REFUSED, Console.run(HALL, "roster", "set", "--date", "2026-12-01", "--post", "DZ", "--staff", "王某某").status());
    }

    @Test
    void everyCommandExplainsItself() {
        for (String path : List.of("roster import", "roster show", "roster set")) {
            assertTrue(Console.run(HALL, ("help " + path).split(" ")).out().contains("用法"));
        }
    }
}
