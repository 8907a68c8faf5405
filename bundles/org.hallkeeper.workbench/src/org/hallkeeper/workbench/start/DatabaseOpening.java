package org.hallkeeper.workbench.start;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.OpenResult;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the database of the data folder in the background while the window is built. */
@Component(service = DatabaseOpening.class)
public final class DatabaseOpening {

    /** Event topic: somebody started the program again on the same data folder. */
    public static final String SECOND_START = "org/hallkeeper/workbench/secondstart";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOpening.class);

    private final ComponentServiceObjects<Database> databases;
    private final EventAdmin events;
    private final StatusLine statusLine;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private boolean begun;

    /** The database is asked for only in the background: its classes are many. */
    @Activate
    public DatabaseOpening(@Reference ComponentServiceObjects<Database> databases, @Reference EventAdmin events,
            @Reference StatusLine statusLine) {
        this.databases = databases;
        this.events = events;
        this.statusLine = statusLine;
    }

    /** How opening ended, as far as the window is concerned. */
    public sealed interface Outcome permits Ready, Refusal {
    }

    /** The database can be used. */
    public record Ready() implements Outcome {
    }

    /** Harmless when repeated. */
    synchronized void begin(DataFolder folder) {
        if (begun)
            return;
        begun = true;
        Job job = Job.createSystem("database", (ICoreRunnable) monitor -> outcome.complete(open(folder)));
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private Outcome open(DataFolder folder) {
        try {
            OpenResult result = databases.getService().open(folder, this::announceSecondStart, new Told());
            statusLine.show("");
            return Refusal.of(result, folder).map(Outcome.class::cast).orElseGet(Ready::new);
        } catch (RuntimeException | LinkageError defect) {
            LOG.error("database not opened", defect);
            return Refusal.ofDefect(defect);
        }
    }

    private void announceSecondStart() {
        events.postEvent(new Event(SECOND_START, Map.of()));
    }

    /** Waits for the end of the opening; not for the display thread of a window. */
    Outcome outcome() {
        return outcome.join();
    }

    /** Why the database is not open; empty as long as it is being opened, too. */
    Optional<Refusal> refusal() {
        return outcome.getNow(new Ready()) instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    public boolean hasEnded() {
        return outcome.isDone();
    }

    /** Calls back when the opening ends, on whichever thread that happens; at once when it has. */
    public void whenEnded(Consumer<Outcome> then) {
        outcome.thenAccept(then);
    }

    /** Calls back only if there will be no database. */
    public void whenRefused(Consumer<Refusal> then) {
        whenEnded(end -> {
            if (end instanceof Refusal refusal)
                then.accept(refusal);
        });
    }

    /** Closes the database in good order; an upgrade that still runs is finished first. */
    void close() {
        if (!begun)
            return;
        outcome.join();
        finishSaving();
        databases.getService().close();
    }

    /** Says that the tables are being created or upgraded, which may take longer than opening them. */
    private final class Told implements Progress {

        @Override
        public void begin(String what, int total) {
            statusLine.show(ScreenTexts.beside(DatabaseOpening.class).get("preparing"));
        }

        @Override
        public void step(int done) {
            // the status line has no room for a bar
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** What screens have handed over to be stored is stored before the database is shut. */
    private static void finishSaving() {
        try {
            Job.getJobManager().join(Background.FAMILY, null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
