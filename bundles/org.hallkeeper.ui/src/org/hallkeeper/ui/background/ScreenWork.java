package org.hallkeeper.ui.background;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.ui.StatusLine;

/**
 * The background work of one screen. Results arrive on the display thread, and only while the screen still exists. Work that takes longer than
 * {@link #PATIENCE} shows: the cursor turns and the status line says what is going on.
 */
public final class ScreenWork {

    /** How long a screen may seem idle while it works. */
    public static final Duration PATIENCE = Duration.ofMillis(300);

    private final Control screen;
    private final Display display;
    private final StatusLine statusLine;
    private final Consumer<Throwable> onFailure;
    private int busy;
    private Job latest;

    ScreenWork(Control screen, StatusLine statusLine, Consumer<Throwable> onFailure) {
        this.screen = screen;
        this.display = screen.getDisplay();
        this.statusLine = statusLine;
        this.onFailure = onFailure;
        screen.addDisposeListener(e -> cancelRunning());
    }

    /** Work still waiting may be a save of what was typed last: it is done all the same, only nobody is told. */
    private void cancelRunning() {
        for (Job job : Job.getJobManager().find(this)) {
            if (job.getState() == Job.RUNNING)
                job.cancel();
        }
    }

    /**
     * Runs the work; to be called on the display thread. A failure is told to the user in one sentence and {@code then} is not called.
     *
     * @param what what is being done, for the status line: 正在读取值班表
     * @return the running job, for {@link Job#cancel()}: work cancelled delivers nothing
     */
    public <T> Job run(String what, Work<T> work, Consumer<T> then) {
        return run(what, work, then, onFailure);
    }

    /** The same for a screen that shows the failure in its own place. */
    public <T> Job run(String what, Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        WorkJob<T> job = new WorkJob<>(what, this, work, new WorkJob.Outcome<>(then, failed));
        display.timerExec((int) PATIENCE.toMillis(), () -> job.showIfStillRunning(() -> becomeBusy(what)));
        job.schedule();
        return job;
    }

    /** The same for work that a newer request makes pointless, as reading the month just scrolled past: the earlier one is cancelled. */
    public <T> Job runLatest(String what, Work<T> work, Consumer<T> then) {
        if (latest != null)
            latest.cancel();
        latest = run(what, work, then);
        return latest;
    }

    /** Runs on the display thread unless the screen has gone. */
    void deliver(Runnable outcome) {
        if (display.isDisposed())
            return;
        display.asyncExec(() -> {
            if (!screen.isDisposed())
                outcome.run();
        });
    }

    private void becomeBusy(String what) {
        if (screen.isDisposed())
            return;
        busy++;
        screen.setCursor(display.getSystemCursor(SWT.CURSOR_APPSTARTING));
        statusLine.show(what);
    }

    void becomeIdle(String what) {
        busy--;
        if (busy == 0)
            screen.setCursor(null);
        if (statusLine.latest().equals(what))
            statusLine.show("");
    }
}
