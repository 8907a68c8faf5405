package org.hallkeeper.exchange.ui.wizard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.dialog.Dialogs;

import jakarta.inject.Inject;

/** Opens the wizard. */
@Creatable
public final class ImportWindow {

    private final ImportService imports;
    private final Background background;
    private final HallClock clock;

    @Inject
    public ImportWindow(ImportService imports, Background background, HallClock clock) {
        this.imports = imports;
        this.background = background;
        this.clock = clock;
    }

    /**
     * @param kind     chosen to begin with
     * @param month    of a monthly file; without it the next one, for which the table is being made
     * @param imported told a batch that was stored
     */
    public void open(Shell parent, Optional<String> kind, Optional<YearMonth> month, Dialogs dialogs, Consumer<BatchView> imported) {
        List<ImportFormat> formats = imports.formats().stream().sorted(Comparator.comparing(ImportFormat::kind)).toList();
        if (formats.isEmpty()) {
            Texts texts = ScreenTexts.beside(ImportWindow.class);
            dialogs.message(texts.get("wizard"), texts.get("noFormats"));
            return;
        }
        ImportSession session = new ImportSession(imports, background);
        YearMonth shown = month.orElseGet(() -> YearMonth.from(clock.today()).plusMonths(1));
        FilePage file = new FilePage(session, formats, new FilePage.Preset(kind, shown), dialogs);
        ImportWizard wizard = new ImportWizard(session, file, new ColumnsPage(session), new ResultPage(session), imported);
        new ImportDialog(parent, wizard, session).open();
    }
}
