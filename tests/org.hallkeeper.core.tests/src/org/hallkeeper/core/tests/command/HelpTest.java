package org.hallkeeper.core.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommandFrame;
import org.hallkeeper.core.command.ExitStatus;
import org.junit.jupiter.api.Test;

class HelpTest {

    private final Session session = new Session(CommandFrame.none(),
            TestContribution.duty("roster show", RosterShow::new),
            TestContribution.duty("roster import", RosterImport::new),
            new TestContribution(CommandContribution.BASE, "today", terminal -> () -> 0),
            new TestContribution("archive", "dispose", terminal -> () -> 0));

    @Test
    void helpListsAllCommandsByAreaTheBaseFirst() {
        assertEquals(ExitStatus.DONE, session.run("help"));
        assertEquals("""
                用法：hall <命令> [选项]

                大厅基础
                  help           列出全部命令，或说明其中一个
                  today

                archive
                  dispose

                值班
                  roster import  导入值班表，100% 检查后才写入
                  roster show    显示一个月的值班表

                “hall help <命令>”说明一个命令；每个命令都可用 --json、--lang zh|en、--help。
                """, session.out());
    }

    @Test
    void dashDashHelpListsThemToo() {
        session.run("help");
        String listed = session.out();
        assertEquals(ExitStatus.DONE, session.run("--help"));
        assertEquals(listed, session.out());
    }

    @Test
    void commandIsExplainedFromItsAreasTexts() {
        assertEquals(ExitStatus.DONE, session.run("help", "roster", "import"));
        assertEquals("""
                用法：
                hall roster import [-h] [--dry-run] [--json] [--lang=zh|en] FILE
                导入值班表，100% 检查后才写入

                参数：
                      FILE           XLSX 或 CSV 文件

                选项：
                      --dry-run      只检查并报告，不写入任何数据
                  -h, --help         显示本说明
                      --json         结果输出为 JSON（UTF-8）
                      --lang=zh|en   语言：zh 中文，en 英文
                """, session.out());
    }

    @Test
    void helpOptionOfACommandExplainsItWithoutItsRequiredOptions() {
        assertEquals(ExitStatus.DONE, session.run("roster", "show", "--help"));
        assertTrue(session.out().contains("要显示的月份"), session.out());
    }

    @Test
    void groupIsExplainedWithItsCommands() {
        assertEquals(ExitStatus.DONE, session.run("roster", "--help"));
        assertEquals("""
                用法：
                hall roster [-h] [--json] [--lang=zh|en] [COMMAND]
                值班表

                选项：
                  -h, --help         显示本说明
                      --json         结果输出为 JSON（UTF-8）
                      --lang=zh|en   语言：zh 中文，en 英文

                命令：
                  import  导入值班表，100% 检查后才写入
                  show    显示一个月的值班表
                """, session.out());
    }

    @Test
    void helpSpeaksEnglishWhenAskedFor() {
        session.run("roster", "show", "--help", "--lang", "en");
        assertTrue(session.out().contains("Show a month's duty table"), session.out());
        assertTrue(session.out().contains("Options:"), session.out());
        session.in(Locale.ENGLISH).run("help");
        assertTrue(session.out().contains("\nDuty\n"), session.out());
    }

    @Test
    void helpForACommandThatIsNoneIsRefused() {
        assertEquals(ExitStatus.REFUSED, session.run("help", "roster", "dance"));
        assertEquals("roster dance: 没有这个命令或选项\n", session.err());
    }
}
