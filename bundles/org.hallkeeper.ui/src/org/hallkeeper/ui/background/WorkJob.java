package org.hallkeeper.ui.background;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of a screen's work. */
final class WorkJob<T> extends Job {

    record Outcome<T>(Consumer<T> then, Consumer<Throwable> failed) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(WorkJob.class);

    private final ScreenWork screen;
    private final Work<T> work;
    private final Outcome<T> outcome;

    private volatile boolean started;

    /** These two are touched on the display thread only. */
    private boolean finished;
    private boolean shown;

    WorkJob(String what, ScreenWork screen, Work<T> work, Outcome<T> outcome) {
        super(what);
        this.screen = screen;
        this.work = work;
        this.outcome = outcome;
        setSystem(true);
        addJobChangeListener(IJobChangeListener.onDone(this::endedInQueue));
    }

    /** A job cancelled before its turn never runs, and still has to stop looking busy. */
    private void endedInQueue(IJobChangeEvent done) {
        if (!started)
            screen.deliver(() -> finish(true, () -> { }));
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Background.FAMILY || family == screen;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        started = true;
        try {
            T result = work.run(new MonitoredProgress(monitor));
            screen.deliver(() -> finish(monitor.isCanceled(), () -> outcome.then().accept(result)));
        } catch (OperationCanceledException cancelled) {
            screen.deliver(() -> finish(true, () -> { }));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError failure) {
            LOG.error("{} ({})", getName(), failure.getClass().getSimpleName(), failure);
            screen.deliver(() -> finish(monitor.isCanceled(), () -> outcome.failed().accept(failure)));
        }
        return Status.OK_STATUS;
    }

    private void finish(boolean cancelled, Runnable deliver) {
        finished = true;
        if (shown)
            screen.becomeIdle(getName());
        if (!cancelled)
            deliver.run();
    }

    void showIfStillRunning(Runnable becomeBusy) {
        if (finished)
            return;
        shown = true;
        becomeBusy.run();
    }
}
