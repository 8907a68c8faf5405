package org.hallkeeper.exchange.ui.wizard;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.exchange.plan.Preview;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.Failure;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.background.Work;

/** One run of the wizard: the file as it was last tried. Everything slow happens in the background; listeners hear on the display thread. */
final class ImportSession {

    /** What is going on. */
    enum Doing {
        NOTHING, READING, TRYING, STORING
    }

    /** What to read. */
    record Order(ImportFormat format, Optional<YearMonth> month, Path file, Optional<String> profile) {

        Order with(Optional<String> other) {
            return new Order(format, month, file, other);
        }

        Circumstances circumstances() {
            return new Circumstances(month, Locale.getDefault());
        }
    }

    /** What one reading brings. */
    private record Tried(Preview preview, List<Field> fields, List<String> profiles) {
    }

    private final ImportService imports;
    private final Background background;
    private final Texts texts = ScreenTexts.beside(ImportSession.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<ScreenWork> work = Optional.empty();
    private Optional<Order> order = Optional.empty();
    private Optional<ImportDraft> draft = Optional.empty();
    private List<Field> fields = List.of();
    private List<String> profiles = List.of();
    private Optional<Mapping> pending = Optional.empty();
    private String problem = "";
    private Doing doing = Doing.NOTHING;
    private Optional<Job> job = Optional.empty();

    ImportSession(ImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
    }

    /** @param screen closing it ends the session: results that come later are dropped */
    void beginOn(Control screen) {
        work = Optional.of(background.of(screen));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Doing doing() {
        return doing;
    }

    Optional<Order> order() {
        return order;
    }

    /** The file as it was last tried. */
    Optional<ImportDraft> draft() {
        return draft;
    }

    /** What the columns are taken for, including a change that is still being tried. */
    Optional<Mapping> mapping() {
        return pending.or(() -> draft.map(ImportDraft::mapping));
    }

    /** What columns can mean. */
    List<Field> fields() {
        return fields;
    }

    /** Names of saved mappings for this kind of file. */
    List<String> profiles() {
        return profiles;
    }

    /** Why there is no draft, or why the last act did not work; empty when there is nothing to say. */
    String problem() {
        return problem;
    }

    /** Forgets the file. */
    void forget() {
        stop();
        order = Optional.empty();
        become(Optional.empty(), "");
    }

    /** Reads a file and tries it; an earlier reading still under way is dropped. */
    void read(Order wanted) {
        order = Optional.of(wanted);
        draft = Optional.empty();
        start(Doing.READING, texts.get("reading", wanted.file().getFileName()), progress -> tryOut(wanted), this::tried);
    }

    private Tried tryOut(Order wanted) {
        String kind = wanted.format().kind();
        return new Tried(imports.preview(kind, wanted.file(), wanted.circumstances(), wanted.profile()), wanted.format().fields(),
                imports.profiles(kind));
    }

    private void tried(Tried tried) {
        fields = tried.fields();
        profiles = tried.profiles();
        switch (tried.preview()) {
        case Preview.Readable readable -> become(Optional.of(readable.draft()), "");
        case Preview.Unreadable unreadable -> become(Optional.empty(), sentences(unreadable.problems()));
        }
    }

    /** Tries the same file with another mapping. */
    void remap(Mapping mapping) {
        remap(mapping, "");
    }

    private void remap(Mapping mapping, String sentence) {
        ImportDraft tried = draft.orElseThrow();
        start(Doing.TRYING, texts.get("trying"), progress -> imports.remap(tried, mapping), retried -> become(Optional.of(retried), sentence));
        pending = Optional.of(mapping);
    }

    /** Keeps the mapping under a name. */
    void saveProfile(String name) {
        ImportDraft kept = draft.orElseThrow();
        start(Doing.TRYING, texts.get("savingProfile"), progress -> {
            imports.saveProfile(name, kept);
            return imports.profiles(kept.kind());
        }, saved -> {
            profiles = saved;
            order = order.map(known -> known.with(Optional.of(name)));
            become(draft, "");
        });
    }

    /** Stores the batch; what is found bad meanwhile becomes the new result, and nothing is stored. */
    void store(boolean skipBad, Consumer<BatchView> stored) {
        ImportDraft accepted = draft.orElseThrow();
        start(Doing.STORING, texts.get("storing"), progress -> imports.accept(accepted, skipBad), result -> {
            switch (result) {
            case SaveResult.Saved<BatchView> saved -> {
                become(draft, "");
                stored.accept(saved.value());
            }
            case SaveResult.Invalid<BatchView> invalid -> {
                become(draft, "");
                remap(accepted.mapping(), texts.get("changedMeanwhile"));
            }
            case SaveResult.Refused<BatchView> refused -> become(draft, refused.reason());
            case SaveResult.Conflict<BatchView> conflict -> throw new IllegalStateException("a batch is new and conflicts with nothing");
            }
        });
    }

    /** Stops reading or trying; storing cannot be stopped. */
    void stop() {
        if (doing == Doing.STORING || doing == Doing.NOTHING)
            return;
        job.ifPresent(Job::cancel);
        become(draft, doing == Doing.READING ? texts.get("stopped") : "");
    }

    private <T> void start(Doing what, String name, Work<T> task, Consumer<T> then) {
        job.ifPresent(Job::cancel);
        doing = what;
        problem = "";
        job = Optional.of(work.orElseThrow().run(name, task, then, this::failed));
        listeners.forEach(Runnable::run);
    }

    private void failed(Throwable thrown) {
        become(doing == Doing.READING ? Optional.empty() : draft, Failure.of(thrown).sentence());
    }

    private void become(Optional<ImportDraft> result, String sentence) {
        doing = Doing.NOTHING;
        pending = Optional.empty();
        draft = result;
        problem = sentence;
        listeners.forEach(Runnable::run);
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(Problem::what).collect(Collectors.joining("\n"));
    }
}
