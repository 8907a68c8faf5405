package org.hallkeeper.report.ui.print;

import java.util.Optional;

import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** The operating system's print dialog and its printers. */
@Component
public final class SwtPrinting implements Printing {

    @Override
    public boolean hasPrinter() {
        return Printer.getPrinterList().length > 0;
    }

    @Override
    public Optional<Job> ask(Shell parent, PrintOrder order) {
        PrintDialog dialog = new PrintDialog(parent);
        dialog.setText(order.title());
        dialog.setPrinterData(suggested(order));
        return Optional.ofNullable(dialog.open()).map(chosen -> new PrintJob(new Printer(chosen), order));
    }

    private static PrinterData suggested(PrintOrder order) {
        PrinterData data = Optional.ofNullable(Printer.getDefaultPrinterData()).orElseGet(PrinterData::new);
        data.orientation = order.paper().pages().get(order.page()).isLandscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        data.startPage = order.page() + 1;
        data.endPage = order.page() + 1;
        return data;
    }
}
