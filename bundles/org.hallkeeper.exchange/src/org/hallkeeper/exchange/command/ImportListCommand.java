package org.hallkeeper.exchange.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.ImportService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code import list}: what was imported, by whom, and what was taken back. */
@Component
public final class ImportListCommand implements CommandContribution {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ImportService imports;

    @Activate
    public ImportListCommand(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "import list";
    }

    @Override
    public Class<?> anchor() {
        return ImportListCommand.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Call(imports, terminal);
    }

    @Command
    private static final class Call implements Callable<Integer> {

        private final ImportService imports;
        private final Terminal terminal;
        private final Texts texts;

        @Mixin
        private CommonOptions options;

        Call(ImportService imports, Terminal terminal) {
            this.imports = imports;
            this.terminal = terminal;
            this.texts = new Texts(ImportService.class, terminal.locale());
        }

        @Override
        public Integer call() {
            List<BatchView> batches = imports.batches();
            if (options.json())
                terminal.json(batches);
            else if (batches.isEmpty())
                terminal.out(texts.get("batches.none"));
            else
                batches.forEach(batch -> terminal.out(line(batch)));
            return ExitStatus.DONE.code();
        }

        private String line(BatchView batch) {
            return texts.get("batches.line", batch.id(), MINUTE.format(batch.importedAt()), batch.kind(), batch.fileName(), batch.accepted(),
                    texts.get(batch.undoneAt().isPresent() ? "batches.undone" : "batches.valid"));
        }
    }
}
