package org.hallkeeper.duty.internal.command;

import java.time.YearMonth;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roster show --month YYYY-MM}: the table of a month. */
@Component
public final class RosterShowCommand implements CommandContribution {

    private final RosterService rosters;

    @Activate
    public RosterShowCommand(@Reference RosterService rosters) {
        this.rosters = rosters;
    }

    @Override
    public String area() {
        return "duty";
    }

    @Override
    public String path() {
        return "roster show";
    }

    @Override
    public Class<?> anchor() {
        return RosterShowCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(rosters, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final RosterService rosters;
        private final Terminal terminal;

        @Mixin
        private CommonOptions options;

        @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
        private YearMonth month;

        Call(RosterService rosters, Terminal terminal) {
            this.rosters = rosters;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            RosterMonth table = rosters.month(month);
            if (options.json()) {
                terminal.json(RosterJson.of(table));
            } else {
                terminal.out(new RosterText(table, terminal.locale()).toString());
            }
            return ExitStatus.DONE.code();
        }
    }
}
