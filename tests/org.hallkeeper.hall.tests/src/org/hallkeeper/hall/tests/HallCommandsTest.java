package org.hallkeeper.hall.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.testing.Console;
import org.hallkeeper.hall.testing.TableFile;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HallCommandsTest {

    @RegisterExtension
    static final TestHall HALL = new TestHall();

    @TempDir
    Path folder;

    @Test
    void anImportedListEndsWithZero() {
        Path file = new TableFile().row("工号", "姓名").row("1001", "张三").xlsx(folder, "名册.xlsx");
        Console console = Console.run(HALL, "staff", "import", file.toString());
        assertEquals(ExitStatus.DONE, console.status());
        assertEquals(1, HALL.service(StaffDirectory.class).active().size());
    }

    @Test
    void aBadListEndsWithTwoAndALineForEachProblem() {
        Path file = new TableFile().row("工号", "姓名").row("1001", "张三").row("", "李四").xlsx(folder, "名册.xlsx");
        Console console = Console.run(HALL, "staff", "import", file.toString());
        assertEquals(ExitStatus.REFUSED, console.status());
        assertEquals("名册.xlsx:3:A: 工号没有填。", console.err().getFirst());
        assertTrue(HALL.service(StaffDirectory.class).active().isEmpty());
    }

    @Test
    void aDryRunStoresNothing() {
        Path file = new TableFile().row("工号", "姓名").row("1001", "张三").xlsx(folder, "名册.xlsx");
        assertEquals(ExitStatus.DONE, Console.run(HALL, "staff", "import", file.toString(), "--dry-run").status());
        assertTrue(HALL.service(StaffDirectory.class).active().isEmpty());
    }

    @Test
    void theListShowsEverybodyAndOnlyTheEndsOfPhones() {
        HALL.person(new StaffDetails("1001", "张三", "办公室", "主任", "13800138000", "在编", true));
        HALL.person(new StaffDetails("1002", "李四", "", "", "8012", "", false));
        Console console = Console.run(HALL, "staff", "list");
        assertEquals(List.of(
                "工号  姓名  部门    职务  电话         人员类别  状态",
                "1001  张三  办公室  主任  138****8000  在编      在职",
                "1002  李四                ****                   离职",
                "共 2 人。"), console.out().lines().toList());
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertTrue(Console.run(HALL, "staff", "list").out().contains("hall staff import"));
    }

    @Test
    void aMachineGetsTheListAsJson() {
        HALL.person(new StaffDetails("1001", "张三", "", "", "13800138000", "", true));
        String json = Console.run(HALL, "staff", "list", "--json").out();
        assertTrue(json.contains("\"badgeNo\" : \"1001\""), json);
        assertFalse(json.contains("13800138000"), json);
    }

    @Test
    void theProfileChangesOnlyWhatIsNamed() {
        Console.run(HALL, "profile", "set", "--agency", "长春市社保局", "--duty-phone", "0431-88888888");
        assertEquals(ExitStatus.DONE, Console.run(HALL, "profile", "set", "--hall", "服务大厅", "--duty-hours", "8:30–17:00").status());
        assertEquals(new HallProfile("长春市社保局", "服务大厅", "0431-88888888", "8:30–17:00", ""),
                HALL.service(HallProfileService.class).current());
        assertTrue(Console.run(HALL, "profile", "show").out().contains("0431-88888888"));
    }

    @Test
    void aDryRunOfTheProfileStoresNothing() {
        assertEquals(ExitStatus.DONE, Console.run(HALL, "profile", "set", "--agency", "长春市社保局", "--dry-run").status());
        assertEquals(HallProfile.BLANK, HALL.service(HallProfileService.class).current());
    }

    @Test
    void aProfileThatDoesNotFitIsRefused() {
        assertEquals(ExitStatus.REFUSED, Console.run(HALL, "profile", "set", "--agency", "局".repeat(81)).status());
    }

    @Test
    void everyCommandExplainsItself() {
        for (String path : List.of("staff import", "staff list", "profile show", "profile set")) {
            Console help = Console.run(HALL, ("help " + path).split(" "));
            assertEquals(ExitStatus.DONE, help.status());
            assertTrue(help.out().contains("用法"), help.out());
        }
        assertTrue(Console.run(HALL, "help", "staff", "import").out().contains("--skip-bad"));
    }
}
