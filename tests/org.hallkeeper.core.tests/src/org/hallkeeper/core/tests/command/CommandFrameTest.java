package org.hallkeeper.core.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommandException;
import org.hallkeeper.core.command.CommandFrame;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.result.Problem;
import org.junit.jupiter.api.Test;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

class CommandFrameTest {

    private final DataFolder frame = new DataFolder();
    private final Session session = new Session(frame,
            TestContribution.duty("roster show", RosterShow::new),
            TestContribution.doing("due", () -> ExitStatus.DONE.code()));

    @Test
    void sharedOptionMayStandBeforeOrAfterTheCommand() {
        assertEquals(ExitStatus.DONE, session.run("--data", "a", "roster", "show", "--month", "2026-12"));
        assertEquals(ExitStatus.DONE, session.run("roster", "show", "--month", "2026-12", "--data", "b"));
        assertEquals(ExitStatus.DONE, session.run("due", "--data=c"));
        assertEquals(List.of("open a for roster show", "close a", "open b for roster show", "close b", "open c for due",
                "close c"), frame.told);
    }

    @Test
    void sharedOptionIsExplainedWithEveryCommand() {
        session.run("roster", "show", "--help");
        assertTrue(session.out().contains("数据文件夹"), session.out());
    }

    @Test
    void helpMakesNothingReady() {
        assertEquals(ExitStatus.DONE, session.run("roster", "show", "--help", "--data", "broken"));
        assertEquals(ExitStatus.DONE, session.run("help", "--data", "broken"));
        assertEquals(List.of(), frame.told);
    }

    @Test
    void databaseThatCannotBeOpenedEndsWithItsOwnStatus() {
        assertEquals(ExitStatus.NO_DATABASE, session.run("due", "--data", "broken"));
        assertEquals("broken: 打不开数据库\n", session.err());
    }

    /** A frame as the headless product has one: a folder that is open while a command runs. */
    private static final class DataFolder implements CommandFrame {

        private final List<String> told = new ArrayList<>();

        @Option(names = "--data", scope = ScopeType.INHERIT)
        private String data = "default";

        @Override
        public Class<?> anchor() {
            return DataFolder.class;
        }

        @Override
        public Integer around(CommandContribution contribution, Terminal terminal, Callable<Integer> command)
                throws Exception {
            if (!contribution.needsDatabase()) {
                return command.call();
            }
            if (data.equals("broken")) {
                throw new CommandException(ExitStatus.NO_DATABASE, List.of(new Problem(data, "打不开数据库")));
            }
            told.add("open " + data + " for " + contribution.path());
            try {
                return command.call();
            } finally {
                told.add("close " + data);
            }
        }
    }
}
