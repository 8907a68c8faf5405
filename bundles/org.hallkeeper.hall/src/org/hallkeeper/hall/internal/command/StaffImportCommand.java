package org.hallkeeper.hall.internal.command;

import java.nio.file.Path;
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
import picocli.CommandLine.Parameters;

/** {@code staff import FILE}: takes a list of staff in. */
@Component
public final class StaffImportCommand implements CommandContribution {

    private final ImportService imports;

    @Activate
    public StaffImportCommand(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "staff import";
    }

    @Override
    public Class<?> anchor() {
        return StaffImportCommand.class;
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

        Call(ImportService imports, Terminal terminal) {
            this.imports = imports;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Circumstances circumstances = new Circumstances(Optional.empty(), terminal.locale());
            return new ImportRun(imports, terminal).run("staff", file, circumstances, options);
        }
    }
}
