package org.hallkeeper.report.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.report.ReportContribution;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code report list}: every report the installed areas offer, with what it asks for. */
@Component
public final class ReportListCommand implements CommandContribution {

    private final Reports reports;

    @Activate
    public ReportListCommand(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "report list";
    }

    @Override
    public Class<?> anchor() {
        return ReportListCommand.class;
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(reports, terminal);
    }

    /** A report as the list shows it. */
    private record Line(String code, String title, List<String> parameters) {
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final Reports reports;
        private final Terminal terminal;

        @Mixin
        private CommonOptions options;

        Call(Reports reports, Terminal terminal) {
            this.reports = reports;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            List<Line> lines = reports.list().stream().map(this::line).toList();
            if (options.json())
                terminal.json(lines);
            else
                lines.forEach(line -> terminal.out(line.code() + "  " + line.title() + "  " + String.join(" ", line.parameters())));
            return ExitStatus.DONE.code();
        }

        private Line line(ReportContribution report) {
            return new Line(report.code(), report.title(terminal.locale()),
                    report.parameters(terminal.locale()).stream().map(ReportParameter::name).map(name -> "--" + name).toList());
        }
    }
}
