package org.hallkeeper.exchange.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import KIND FILE}: whatever an installed area takes in. */
@Component
public final class ImportCommand implements CommandContribution {

    private final ImportService imports;

    @Activate
    public ImportCommand(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "import";
    }

    @Override
    public Class<?> anchor() {
        return ImportCommand.class;
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

        // optional for the parser only because "import list" and "import undo" stand below this command
        @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "kind")
        private String kind;

        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        @Option(names = "--month", paramLabel = "YYYY-MM")
        private YearMonth month;

        Call(ImportService imports, Terminal terminal) {
            this.imports = imports;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (file == null)
                return terminal.refuse(List.of(new Problem("KIND FILE", new Texts(ImportService.class, terminal.locale()).get("kindAndFile"))));
            return new ImportRun(imports, terminal).run(kind, file, new Circumstances(Optional.ofNullable(month), terminal.locale()), options);
        }
    }
}
