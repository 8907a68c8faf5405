package org.hallkeeper.ui.background;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hallkeeper.core.progress.Progress;

/** A job's monitor as the services know it. */
record MonitoredProgress(IProgressMonitor monitor) implements Progress {

    @Override
    public void begin(String what, int total) {
        monitor.beginTask(what, total == 0 ? IProgressMonitor.UNKNOWN : total);
    }

    @Override
    public void step(int done) {
        monitor.worked(done);
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
