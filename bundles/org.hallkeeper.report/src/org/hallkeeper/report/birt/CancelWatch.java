package org.hallkeeper.report.birt;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.hallkeeper.core.progress.Progress;

/** Looks every 50 ms whether the user cancelled, and tells the engine; BIRT asks nobody by itself. */
final class CancelWatch implements AutoCloseable {

    private static final long PERIOD = 50;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("report-cancel").factory());

    CancelWatch(IEngineTask task, Progress progress) {
        timer.scheduleWithFixedDelay(() -> {
            if (progress.cancelled()) {
                task.cancel();
            }
        }, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
