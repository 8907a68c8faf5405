package org.hallkeeper.report.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportFormat;
import org.hallkeeper.report.ReportRequest;
import org.hallkeeper.report.ReportResult;
import org.hallkeeper.report.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report CODE --month 2026-12 --out FILE}: one document; its format is the file's ending. */
@Component
public final class ReportCommand implements CommandContribution {

    private final Reports reports;

    @Activate
    public ReportCommand(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "report";
    }

    @Override
    public Class<?> anchor() {
        return ReportCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(reports, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final Reports reports;
        private final Terminal terminal;
        private final Texts texts;

        @Mixin
        private CommonOptions options;

        // optional for the parser only because "report list" stands below this command
        @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
        private String code;

        @Option(names = "--out", paramLabel = "FILE")
        private Path out;

        @Option(names = "--month", paramLabel = "YYYY-MM")
        private String month;

        @Option(names = "--from", paramLabel = "DATE")
        private String from;

        @Option(names = "--to", paramLabel = "DATE")
        private String to;

        @Option(names = "--id", paramLabel = "NO")
        private String id;

        @Option(names = "--paper", paramLabel = "A4|A3|auto")
        private String paper;

        Call(Reports reports, Terminal terminal) {
            this.reports = reports;
            this.terminal = terminal;
            this.texts = new Texts(ReportCommand.class, terminal.locale());
        }

        @Override
        public Integer call() {
            if (code == null)
                return refuse("CODE", "codeMissing");
            if (out == null)
                return refuse("--out", "outMissing");
            Optional<ReportFormat> format = ReportFormat.ofFileName(out.getFileName().toString());
            if (format.isEmpty())
                return refuse(out.toString(), "formatUnknown");
            return end(reports.render(new ReportRequest(code, answers(), format.get(), out.toAbsolutePath(), terminal.locale()), terminal.progress()));
        }

        private Map<String, String> answers() {
            Map<String, String> answers = new LinkedHashMap<>();
            put(answers, "month", month);
            put(answers, "from", from);
            put(answers, "to", to);
            put(answers, "id", id);
            put(answers, "paper", paper);
            return answers;
        }

        private static void put(Map<String, String> answers, String name, String answer) {
            if (answer != null)
                answers.put(name, answer);
        }

        private int refuse(String where, String key) {
            return terminal.refuse(List.of(new Problem(where, texts.get(key))));
        }

        private int end(ReportResult result) {
            return switch (result) {
            case ReportResult.Refused refused -> terminal.refuse(problems(refused));
            case ReportResult.Rendered rendered -> done(rendered);
            };
        }

        /** What the system says about a file it cannot write is no sentence; the reason is one. */
        private List<Problem> problems(ReportResult.Refused refused) {
            if (refused.problems().isEmpty())
                return List.of(new Problem(code, refused.reason()));
            String file = out.toAbsolutePath().toString();
            return refused.problems().stream().map(problem -> problem.where().equals(file) ? new Problem(file, refused.reason()) : problem).toList();
        }

        private int done(ReportResult.Rendered rendered) {
            terminal.problems(rendered.warnings());
            if (options.json())
                terminal.json(Map.of("file", rendered.file().toString(), "pages", rendered.pages(), "warnings", rendered.warnings()));
            else
                terminal.out(texts.get("done", rendered.file(), rendered.pages()));
            return ExitStatus.DONE.code();
        }
    }
}
