package org.hallkeeper.exchange.ui.open;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.exchange.ui.batches.ImportedNotice;
import org.hallkeeper.exchange.ui.wizard.ImportWindow;
import org.hallkeeper.ui.dialog.Dialogs;

import jakarta.inject.Named;

/** Opens the wizard, and when something was imported says so. */
public final class ImportHandler {

    /**
     * @param kind  of file to begin with: {@code staff}, {@code roster}
     * @param month {@code 2026-12}
     */
    @Execute
    void open(@org.eclipse.e4.core.di.annotations.Optional @Named("kind") String kind,
            @org.eclipse.e4.core.di.annotations.Optional @Named("month") String month, @Named(IServiceConstants.ACTIVE_SHELL) Shell parent,
            ImportWindow window, ImportedNotice notice, Dialogs dialogs) {
        window.open(parent, Optional.ofNullable(kind), monthOf(Optional.ofNullable(month)), dialogs, batch -> notice.show(parent, batch));
    }

    private static Optional<YearMonth> monthOf(Optional<String> written) {
        try {
            return written.map(YearMonth::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
