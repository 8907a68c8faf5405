package org.hallkeeper.uidriver.swt;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.hallkeeper.uidriver.WorkbenchDriver.Condition;

/** Work on the display thread, asked for from the thread of a test. */
final class DisplayThread {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(25);

    private final Display display;

    DisplayThread(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        display.syncExec(() -> answer.set(question.get()));
        return answer.get();
    }

    void run(Runnable work) {
        display.syncExec(work);
    }

    /** Starts the work without waiting for its end: it may open a dialog and stay in it. */
    void start(Runnable work) {
        display.asyncExec(work);
    }

    void await(String statement, Condition condition) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!ask(condition::holds)) {
            if (System.nanoTime() > deadline)
                throw new AssertionError("never: " + statement);
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
