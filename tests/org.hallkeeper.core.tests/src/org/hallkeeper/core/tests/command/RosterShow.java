package org.hallkeeper.core.tests.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.text.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command as an area would write it: reads, speaks the user's language, knows {@code --json}. */
@Command
final class RosterShow implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common;

    @Option(names = "--month", required = true)
    private YearMonth month;

    @Option(names = "--kind")
    private DayKind kind = DayKind.WORKDAY;

    @Option(names = "--limit")
    private int limit = 1;

    RosterShow(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (common.json()) {
            terminal.json(new Roster(month, List.of(new Day(month.atDay(1), kind, "张三 𠮷田"))));
        } else {
            terminal.out(new Texts(RosterShow.class, terminal.locale()).get("roster.show.title", month));
        }
        return ExitStatus.DONE.code();
    }

    private record Roster(YearMonth month, List<Day> days) {
    }

    private record Day(LocalDate date, DayKind kind, String leader) {
    }
}
