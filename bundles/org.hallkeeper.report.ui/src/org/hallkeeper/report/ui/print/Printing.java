package org.hallkeeper.report.ui.print;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.progress.Progress;

/** Puts a paper on a printer. A test registers another service with a higher ranking and needs no printer. */
public interface Printing {

    /** What the user chose; prints away from the display thread. */
    @FunctionalInterface
    interface Job {

        /** @return pages printed; fewer than asked for when cancelled */
        int run(Progress progress) throws Exception;
    }

    /** Whether this machine has any printer. To be called on the display thread, as the next one. */
    boolean hasPrinter();

    /** Asks for printer, pages, copies and sides; empty when the user thinks better of it. */
    Optional<Job> ask(Shell parent, PrintOrder order);
}
