package org.hallkeeper.exchange.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.exchange.plan.Preview;

/** Carries an import out on the command line, the same for every kind: problems as lines, one summary, all or nothing. */
public final class ImportRun {

    private final ImportService imports;
    private final Terminal terminal;
    private final Texts texts;

    public ImportRun(ImportService imports, Terminal terminal) {
        this.imports = imports;
        this.terminal = terminal;
        this.texts = new Texts(ImportService.class, terminal.locale());
    }

    /** The code to end with. */
    public int run(String kind, Path file, Circumstances circumstances, ImportOptions options) {
        return switch (imports.preview(kind, file, circumstances, options.profile())) {
            case Preview.Unreadable unreadable -> terminal.refuse(unreadable.problems());
            case Preview.Readable readable -> decide(readable.draft(), options);
        };
    }

    private int decide(ImportDraft draft, ImportOptions options) {
        ImportPlan plan = draft.plan();
        plan.notices().forEach(terminal::err);
        if (options.dryRun())
            return dryRun(plan, options);
        if (!plan.problems().isEmpty() && !options.skipBad())
            return refused(plan.problems());
        terminal.problems(plan.problems());
        return switch (imports.accept(draft, options.skipBad())) {
            case SaveResult.Saved<BatchView> saved -> done(saved.value(), options);
            case SaveResult.Invalid<BatchView> invalid -> refused(invalid.problems());
            case SaveResult.Refused<BatchView> refused -> terminal.refuse(List.of(new Problem(draft.table().fileName(), refused.reason())));
            case SaveResult.Conflict<BatchView> conflict -> throw new IllegalStateException("a batch is new and conflicts with nothing");
        };
    }

    private int dryRun(ImportPlan plan, ImportOptions options) {
        if (options.json())
            terminal.json(Map.of("dryRun", true, "rows", plan.rows(), "problems", plan.problems(), "notices", plan.notices()));
        else
            terminal.out(texts.get("result.dryRun", plan.rows().size(), count(plan, Effect.NEW), count(plan, Effect.CHANGED), count(plan, Effect.SAME),
                    count(plan, Effect.BAD)));
        return plan.problems().isEmpty() ? ExitStatus.DONE.code() : terminal.refuse(plan.problems());
    }

    private static long count(ImportPlan plan, Effect effect) {
        return plan.rows().stream().filter(row -> row.effect() == effect).count();
    }

    private int refused(List<Problem> problems) {
        terminal.problems(problems);
        terminal.err(texts.get("result.refused", problems.size()));
        return ExitStatus.REFUSED.code();
    }

    private int done(BatchView batch, ImportOptions options) {
        if (options.json())
            terminal.json(batch);
        else
            terminal.out(texts.get("result.done", batch.rows(), batch.accepted(), batch.rejected(), batch.id()));
        return ExitStatus.DONE.code();
    }
}
