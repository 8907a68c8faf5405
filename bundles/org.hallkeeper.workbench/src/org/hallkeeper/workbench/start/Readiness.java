package org.hallkeeper.workbench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells a benchmark when the program can be used: the window has been painted, the database is open, and the display thread waits for input.
 * The moment is written as milliseconds since 1970 into the file that the system property {@value #FILE} names.
 */
final class Readiness {

    private static final String FILE = "hallkeeper.bench.ready";

    private final Display display;
    private final DatabaseOpening opening;
    private final String file;
    private final Listener onPaint = e -> paint();
    private boolean painted;
    private boolean told;

    private Readiness(Display display, DatabaseOpening opening, String file) {
        this.display = display;
        this.opening = opening;
        this.file = file;
        this.told = file == null;
    }

    static Readiness of(Display display, DatabaseOpening opening) {
        Readiness readiness = new Readiness(display, opening, System.getProperty(FILE));
        if (!readiness.told)
            readiness.watch();
        return readiness;
    }

    private void watch() {
        display.addFilter(SWT.Paint, onPaint);
        opening.whenEnded(outcome -> {
            if (!display.isDisposed())
                display.wake();
        });
    }

    private void paint() {
        painted = true;
        display.removeFilter(SWT.Paint, onPaint);
    }

    /** The display thread has nothing to do. */
    void idle() {
        if (told || !painted || !opening.hasEnded())
            return;
        told = true;
        try {
            Files.writeString(Path.of(file), Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
