package org.hallkeeper.duty.internal.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.exchange.command.ImportOptions;
import org.hallkeeper.exchange.command.ImportRun;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roster import FILE --month YYYY-MM}: takes a month's duty table in. */
@Component
public final class RosterImportCommand implements CommandContribution {

    private final ImportService imports;

    @Activate
    public RosterImportCommand(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String area() {
        return "duty";
    }

    @Override
    public String path() {
        return "roster import";
    }

    @Override
    public Class<?> anchor() {
        return RosterImportCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(imports, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final ImportService imports;
        private final Terminal terminal;

        @Mixin
        private ImportOptions options;

        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
        private YearMonth month;

        Call(ImportService imports, Terminal terminal) {
            this.imports = imports;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Circumstances circumstances = new Circumstances(Optional.of(month), terminal.locale());
            return new ImportRun(imports, terminal).run("roster", file, circumstances, options);
        }
    }
}
