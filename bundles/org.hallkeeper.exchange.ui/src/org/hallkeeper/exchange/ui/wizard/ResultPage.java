package org.hallkeeper.exchange.ui.wizard;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.ui.columns.ProblemPlace;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** What importing would do, and every row that cannot be taken. */
final class ResultPage extends WizardPage {

    private final ImportSession session;
    private final Texts texts = ScreenTexts.beside(ResultPage.class);
    private Consumer<ProblemPlace> doubleClicked = place -> { };
    private CountsRow counts;
    private ProblemTable problems;
    private Label noticesHeading;
    private Text notices;
    private Label problemsHint;
    private Button skipBad;

    ResultPage(ImportSession session) {
        super("result");
        this.session = session;
        setTitle(texts.get("result.title"));
        session.onChange(this::show);
    }

    /** @param revealed told the place of a problem that was double-clicked */
    void onDoubleClick(Consumer<ProblemPlace> revealed) {
        doubleClicked = revealed;
    }

    @Override
    public void createControl(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite page = WidgetKey.set(new Composite(parent, SWT.NONE), "import.page.result");
        page.setLayout(spacing.grid(1, spacing.one()));
        counts = new CountsRow(page);
        problems = new ProblemTable(page, place -> doubleClicked.accept(place));
        problemsHint = CssClass.FAINT.on(new Label(page, SWT.NONE));
        problemsHint.setText(texts.get("problems.hint"));
        problemsHint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        skipBad = WidgetKey.set(new Button(page, SWT.CHECK), "import.skipBad");
        skipBad.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        skipBad.addListener(SWT.Selection, e -> getContainer().updateButtons());
        createNotices(page, spacing);
        setControl(page);
        show();
    }

    private void createNotices(Composite page, Spacing spacing) {
        noticesHeading = CssClass.FAINT.on(new Label(page, SWT.NONE));
        noticesHeading.setText(texts.get("notices"));
        noticesHeading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        notices = WidgetKey.set(new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "import.notices");
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, true);
        below.heightHint = spacing.ems(4);
        notices.setLayoutData(below);
    }

    boolean skipBad() {
        return skipBad.getSelection() && skipBad.getVisible();
    }

    /** Whether what would be done can be done as it is. */
    boolean isAcceptable() {
        return session.draft().filter(draft -> draft.plan().good() > 0 && (draft.plan().problems().isEmpty() || skipBad())).isPresent();
    }

    private void show() {
        if (problems == null || session.draft().isEmpty())
            return;
        ImportDraft draft = session.draft().get();
        Counts found = Counts.of(draft.plan());
        counts.show(found);
        problems.show(draft.plan().problems(), draft.table().fileName());
        showSkip(found, !draft.plan().problems().isEmpty());
        List<String> told = draft.plan().notices();
        notices.setText(NoticeText.of(told, draft.table().fileName()));
        setShown(noticesHeading, !told.isEmpty());
        setShown(notices, !told.isEmpty());
        setShown(problems.control(), !draft.plan().problems().isEmpty());
        setShown(problemsHint, !draft.plan().problems().isEmpty());
        describe(found, draft);
        problems.control().getParent().layout();
    }

    private void showSkip(Counts found, boolean hasProblems) {
        boolean offered = hasProblems && found.good() > 0;
        skipBad.setText(texts.get("skipBad", found.bad(), found.good()));
        setShown(skipBad, offered);
        if (!offered)
            skipBad.setSelection(false);
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void describe(Counts found, ImportDraft draft) {
        setErrorMessage(session.problem().isEmpty() ? null : session.problem());
        if (found.rows() == 0 && draft.plan().problems().isEmpty())
            setMessage(texts.get("result.empty"), IMessageProvider.WARNING);
        else if (!draft.plan().problems().isEmpty())
            setMessage(texts.get(found.good() > 0 ? "result.some" : "result.bad"), IMessageProvider.WARNING);
        else if (found.same() == found.rows())
            setMessage(texts.get("result.same"), IMessageProvider.INFORMATION);
        else
            setMessage(texts.get("result.good"));
    }
}
