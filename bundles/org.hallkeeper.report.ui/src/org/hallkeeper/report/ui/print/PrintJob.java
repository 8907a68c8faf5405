package org.hallkeeper.report.ui.print;

import java.io.IOException;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.report.ui.paper.Cut;
import org.hallkeeper.report.ui.paper.PageSize;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.report.ui.view.Pixels;

/** Sends pages to a printer one by one, each as an image at the printer's own resolution. */
final class PrintJob implements Printing.Job {

    private static final double POINTS_PER_INCH = 72;

    /** Finer than this the eye sees no difference, and an A3 page would take several hundred megabytes. */
    private static final int FINEST = 300;

    private final Printer printer;
    private final PrintOrder order;

    PrintJob(Printer printer, PrintOrder order) {
        this.printer = printer;
        this.order = order;
    }

    @Override
    public int run(Progress progress) throws IOException {
        try {
            return print(pages(), progress);
        } finally {
            printer.dispose();
        }
    }

    private PageRange pages() {
        PrinterData chosen = printer.getPrinterData();
        int all = order.paper().pages().size();
        return switch (chosen.scope) {
            case PrinterData.PAGE_RANGE -> new PageRange(chosen.startPage, chosen.endPage).within(all);
            case PrinterData.SELECTION -> new PageRange(order.page() + 1, order.page() + 1);
            default -> new PageRange(1, all);
        };
    }

    private int print(PageRange range, Progress progress) throws IOException {
        progress.begin(order.title(), range.count());
        if (!printer.startJob(order.title()))
            throw new IOException("the printer took no job");
        for (int number = range.first(); number <= range.last(); number++) {
            if (progress.cancelled()) {
                printer.cancelJob();
                return number - range.first();
            }
            printer.startPage();
            draw(number - 1);
            printer.endPage();
            progress.step(1);
        }
        printer.endJob();
        return range.count();
    }

    private void draw(int page) throws IOException {
        Paper paper = order.paper();
        PageSize size = paper.pages().get(page);
        Point dpi = printer.getDPI();
        Cut cut = Cut.whole(size, Math.min(dpi.x, FINEST) / POINTS_PER_INCH);
        Image image = new Image(printer, Pixels.of(paper.draw(page, cut)));
        GC gc = new GC(printer);
        try {
            Rectangle target = onSheet(size, dpi);
            gc.drawImage(image, 0, 0, cut.width(), cut.height(), target.x, target.y, target.width, target.height);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The page in its own size on the middle of the sheet; smaller only where the sheet is. */
    private Rectangle onSheet(PageSize size, Point dpi) {
        Rectangle sheet = printer.getBounds();
        double width = size.width() / POINTS_PER_INCH * dpi.x;
        double height = size.height() / POINTS_PER_INCH * dpi.y;
        double fit = Math.min(1, Math.min(sheet.width / width, sheet.height / height));
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        return new Rectangle(trim.x + (int) Math.round((sheet.width - fit * width) / 2), trim.y + (int) Math.round((sheet.height - fit * height) / 2),
                (int) Math.round(fit * width), (int) Math.round(fit * height));
    }
}
