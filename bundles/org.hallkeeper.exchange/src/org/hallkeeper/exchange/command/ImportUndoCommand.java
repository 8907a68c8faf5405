package org.hallkeeper.exchange.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommonOptions;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.ImportService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import undo BATCH}: takes a batch back, unless one of its records was changed since. */
@Component
public final class ImportUndoCommand implements CommandContribution {

    private final ImportService imports;

    @Activate
    public ImportUndoCommand(@Reference ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "import undo";
    }

    @Override
    public Class<?> anchor() {
        return ImportUndoCommand.class;
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
        private CommonOptions options;

        @Parameters(index = "0", paramLabel = "BATCH", descriptionKey = "batch")
        private long batch;

        Call(ImportService imports, Terminal terminal) {
            this.imports = imports;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            return switch (imports.undo(batch, terminal.locale())) {
                case SaveResult.Saved<BatchView> saved -> done(saved.value());
                case SaveResult.Invalid<BatchView> invalid -> terminal.refuse(invalid.problems());
                case SaveResult.Refused<BatchView> refused -> terminal.refuse(List.of(new Problem(Long.toString(batch), refused.reason())));
                case SaveResult.Conflict<BatchView> conflict -> throw new IllegalStateException("undo never offers a choice");
            };
        }

        private int done(BatchView view) {
            if (options.json())
                terminal.json(view);
            else
                terminal.out(new Texts(ImportService.class, terminal.locale()).get("result.undone", view.id(), view.accepted()));
            return ExitStatus.DONE.code();
        }
    }
}
