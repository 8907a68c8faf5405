package org.hallkeeper.core.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.command.CommandException;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.HallCommandLine;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.testing.TextsCheck;
import org.junit.jupiter.api.Test;

class HallCommandLineTest {

    private final Session session = Session.ofRoster();

    @Test
    void commandsOfOneGroupAreFoundUnderIt() {
        assertEquals(ExitStatus.DONE, session.run("roster", "show", "--month", "2026-12"));
        assertEquals("2026-12 值班表\n", session.out());
        assertEquals(ExitStatus.DONE, session.run("roster", "import", "a.xlsx"));
        assertEquals("imported a.xlsx\n", session.out());
    }

    @Test
    void commandOfOneWordCanBeAGroupToo() {
        Session reports = Session.of(
                TestContribution.doing("report list", () -> 0),
                TestContribution.doing("report", () -> ExitStatus.REFUSED.code()));
        assertEquals(ExitStatus.REFUSED, reports.run("report"));
        assertEquals(ExitStatus.DONE, reports.run("report", "list"));
    }

    @Test
    void languageOfTheTerminalIsSpokenUnlessAskedOtherwise() {
        session.run("roster", "show", "--month", "2026-12", "--lang", "en");
        assertEquals("Duty table of 2026-12\n", session.out());
        session.run("roster", "show", "--month", "2026-12", "--lang=EN");
        assertEquals("Duty table of 2026-12\n", session.out());
        session.in(Locale.ENGLISH).run("roster", "show", "--month", "2026-12", "--lang", "zh");
        assertEquals("2026-12 值班表\n", session.out());
    }

    @Test
    void jsonIsUtf8WithIsoDatesAndEnglishConstants() {
        assertEquals(ExitStatus.DONE, session.run("roster", "show", "--month", "2026-12", "--json"));
        assertEquals("""
                {
                  "month" : "2026-12",
                  "days" : [
                    {
                      "date" : "2026-12-01",
                      "kind" : "WORKDAY",
                      "leader" : "张三 𠮷田"
                    }
                  ]
                }
                """, session.out());
        assertEquals("", session.err());
    }

    @Test
    void dryRunReachesTheCommand() {
        session.run("roster", "import", "a.xlsx", "--dry-run");
        assertEquals("would import a.xlsx\n", session.out());
    }

    @Test
    void dryRunIsUnknownWhereNothingIsWritten() {
        assertEquals(ExitStatus.REFUSED, session.run("roster", "show", "--month", "2026-12", "--dry-run"));
        assertTrue(session.err().startsWith("--dry-run: "), session.err());
    }

    @Test
    void refusedRequestPrintsEveryProblemOnALineOfStderr() {
        assertEquals(ExitStatus.REFUSED, session.run("roster", "import", "bad.csv"));
        assertEquals("bad.csv:3:2: 没有这个人\nbad.csv:4:1: 不是日期\n", session.err());
        assertEquals("", session.out());
    }

    @Test
    void progressGoesToStderrInTenths() {
        session.run("roster", "import", "a.xlsx");
        List<String> lines = session.err().lines().toList();
        assertEquals("导入", lines.getFirst());
        assertEquals("导入 2/20", lines.get(1));
        assertEquals("导入 20/20", lines.getLast());
        assertEquals(11, lines.size());
    }

    @Test
    void failureThrownDeepInsideEndsWithItsStatus() {
        var notAllowed = new CommandException(ExitStatus.NOT_ALLOWED, List.of(new Problem("roster", "没有权限")));
        Session refused = Session.of(TestContribution.doing("due", () -> {
            throw new IllegalStateException("wrapped", notAllowed);
        }));
        assertEquals(ExitStatus.NOT_ALLOWED, refused.run("due"));
        assertEquals("roster: 没有权限\n", refused.err());
        assertEquals(List.of(), refused.defects());
    }

    @Test
    void defectIsReportedWithoutAStackTrace() {
        var defect = new IllegalStateException("broken");
        Session broken = Session.of(TestContribution.doing("due", () -> {
            throw defect;
        }));
        assertEquals(ExitStatus.DEFECT, broken.run("due"));
        assertEquals(List.of(defect), broken.defects());
        assertEquals(1, broken.err().lines().count());
        assertTrue(broken.err().contains("报告.txt"), broken.err());
        assertFalse(broken.err().contains("broken"), broken.err());
    }

    @Test
    void missingClassOfAPlugInIsADefectToo() {
        Session broken = Session.of(TestContribution.doing("due", () -> {
            throw new NoClassDefFoundError("org/acme/Plugin");
        }));
        assertEquals(ExitStatus.DEFECT, broken.run("due"));
        assertEquals(1, broken.err().lines().count());
    }

    @Test
    void codeThatIsNoExitStatusIsADefect() {
        assertEquals(ExitStatus.DEFECT, Session.of(TestContribution.doing("due", () -> 42)).run("due"));
    }

    @Test
    void secondCommandOfTheSameNameIsLeftOutAndTold() {
        Session doubled = Session.of(
                new TestContribution("foreign", "due", terminal -> () -> ExitStatus.REFUSED.code()),
                new TestContribution("duty", "due", terminal -> () -> ExitStatus.DONE.code()));
        assertEquals(ExitStatus.DONE, doubled.run("due"));
        assertTrue(doubled.err().startsWith("due: "), doubled.err());
    }

    @Test
    void everyTextOfTheCommandLineIsThereInBothLanguages() {
        TextsCheck.assertSound(HallCommandLine.class);
        TextsCheck.assertSound(HallCommandLineTest.class);
    }
}
