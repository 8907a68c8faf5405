package org.hallkeeper.exchange.ui.wizard;

import java.util.function.Consumer;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.graphics.Image;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.ui.columns.ProblemPlace;
import org.hallkeeper.ui.ScreenTexts;

/** From a file to accepted records: choose, check the columns, look at the dry run, import. Nothing is stored before the last button. */
final class ImportWizard extends Wizard {

    private final ImportSession session;
    private final FilePage file;
    private final ColumnsPage columns;
    private final ResultPage result;
    private final Consumer<BatchView> imported;

    /** @param imported told after the batch was stored and the window closed */
    ImportWizard(ImportSession session, FilePage file, ColumnsPage columns, ResultPage result, Consumer<BatchView> imported) {
        this.session = session;
        this.file = file;
        this.columns = columns;
        this.result = result;
        this.imported = imported;
        Texts texts = ScreenTexts.beside(ImportWizard.class);
        setWindowTitle(texts.get("wizard"));
        setHelpAvailable(false);
        result.onDoubleClick(this::reveal);
        session.onChange(this::changed);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(result);
    }

    @Override
    public Image getDefaultPageImage() {
        return null;
    }

    private void changed() {
        if (getContainer() == null || getContainer().getCurrentPage() == null)
            return;
        if (session.draft().isEmpty() && getContainer().getCurrentPage() != file && session.doing() == ImportSession.Doing.NOTHING)
            getContainer().showPage(file);
        getContainer().updateButtons();
    }

    private void reveal(ProblemPlace place) {
        getContainer().showPage(columns);
        place.row().ifPresent(row -> columns.reveal(row, place.column().orElse(0)));
    }

    /** Only where the result can be seen. */
    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current == result && result.isAcceptable() && session.doing() == ImportSession.Doing.NOTHING;
    }

    @Override
    public boolean performFinish() {
        session.store(result.skipBad(), batch -> {
            getContainer().getShell().close();
            imported.accept(batch);
        });
        return false;
    }

    @Override
    public boolean performCancel() {
        session.stop();
        return session.doing() != ImportSession.Doing.STORING;
    }
}
