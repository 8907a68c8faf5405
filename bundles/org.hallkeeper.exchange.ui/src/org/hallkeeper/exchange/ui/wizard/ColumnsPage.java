package org.hallkeeper.exchange.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.ui.columns.ColumnChoice;
import org.hallkeeper.exchange.ui.columns.ColumnsTable;
import org.hallkeeper.exchange.ui.columns.MappingChange;
import org.hallkeeper.exchange.ui.columns.PreviewRows;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** Which column holds what. Every change tries the file again. */
final class ColumnsPage extends WizardPage implements ColumnsTable.Listener {

    private final ImportSession session;
    private final Texts texts = ScreenTexts.beside(ColumnsPage.class);
    private HeadingBar headings;
    private ProfileBar profiles;
    private ChoiceBar choices;
    private ColumnsTable table;

    ColumnsPage(ImportSession session) {
        super("columns");
        this.session = session;
        setTitle(texts.get("columns.title"));
        setDescription(texts.get("columns.description"));
        session.onChange(this::show);
    }

    @Override
    public void createControl(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite page = WidgetKey.set(new Composite(parent, SWT.NONE), "import.page.columns");
        page.setLayout(spacing.grid(1, spacing.one()));
        Composite bar = new Composite(page, SWT.NONE);
        bar.setLayout(spacing.grid(2));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        headings = new HeadingBar(bar, (row, rows) -> change(mapping -> changes().headingsAt(mapping, row, rows)));
        profiles = new ProfileBar(bar, session);
        table = new ColumnsTable(page, this);
        WidgetKey.set(table.control(), "import.columns").setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        choices = new ChoiceBar(page, session, table::name, this::choose);
        setControl(page);
        show();
    }

    private MappingChange changes() {
        return new MappingChange(session.draft().orElseThrow().table(), session.fields());
    }

    private void change(UnaryOperator<Mapping> by) {
        session.mapping().ifPresent(mapping -> {
            Mapping changed = by.apply(mapping);
            if (!changed.equals(mapping))
                session.remap(changed);
        });
    }

    private void choose(int column, ColumnChoice choice) {
        change(mapping -> choice.in(mapping, column, changes()));
    }

    @Override
    public void columnPicked(int column, Optional<String> problem) {
        choices.pick(column, problem.orElse(""));
    }

    @Override
    public void choiceWanted(int column, Rectangle at) {
        choices.offer(column, table.control().toDisplay(at.x, at.y + at.height));
    }

    @Override
    public void headingWanted(int row) {
        change(mapping -> changes().headingsAt(mapping, row, mapping.headerRows()));
    }

    @Override
    public void confirmed() {
        if (canFlipToNextPage())
            getContainer().showPage(getNextPage());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible)
            table.control().setFocus();
    }

    /** Shows the cell of a problem. @param row its number in the file */
    void reveal(int row, int column) {
        table.reveal(row, column);
    }

    private void show() {
        if (table == null || session.draft().isEmpty())
            return;
        ImportDraft draft = session.draft().get();
        headings.show(draft.table(), draft.mapping());
        profiles.show();
        table.show(new PreviewRows(draft.table(), draft.mapping(), session.fields(), draft.plan().problems()));
        choices.show(draft);
        setErrorMessage(session.problem().isEmpty() ? null : session.problem());
        tell(draft.plan().problems(), draft.plan().rows().isEmpty());
    }

    /** @param nothingPlanned the columns do not suffice to work anything out */
    private void tell(List<Problem> problems, boolean nothingPlanned) {
        if (problems.isEmpty())
            setMessage(null);
        else if (nothingPlanned)
            setMessage(problems.getFirst().what(), IMessageProvider.ERROR);
        else
            setMessage(texts.get("columns.problems", problems.size()), IMessageProvider.WARNING);
    }

}
