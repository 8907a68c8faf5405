package org.hallkeeper.report.ui.preview;

import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ui.print.PrintOrder;
import org.hallkeeper.report.ui.print.Printing;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.dialog.Dialogs;

/** Puts a paper on a printer. */
final class PaperPrinting {

    private final ScreenWork work;
    private final StatusLine statusLine;
    private final Texts texts = ScreenTexts.beside(PaperPrinting.class);

    PaperPrinting(ScreenWork work, StatusLine statusLine) {
        this.work = work;
        this.statusLine = statusLine;
    }

    /** Asks for the printer and prints in the background. */
    void print(PrintOrder order, Printing printing, Dialogs dialogs, Shell parent) {
        if (!printing.hasPrinter()) {
            dialogs.message(texts.get("printTitle"), texts.get("noPrinter"));
            return;
        }
        printing.ask(parent, order).ifPresent(job -> work.run(texts.get("printing", order.title()), job::run,
                pages -> statusLine.show(texts.get("printed", pages))));
    }
}
