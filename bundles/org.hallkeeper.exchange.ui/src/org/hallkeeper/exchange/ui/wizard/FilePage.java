package org.hallkeeper.exchange.ui.wizard;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.ui.dialog.FileChoice;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** What is imported, for which month, from which file. The file is read as soon as all three are known. */
final class FilePage extends WizardPage {

    /** What the caller of the wizard knows already. */
    record Preset(Optional<String> kind, YearMonth month) {
    }

    private static final int MONTHS_AROUND = 12;
    private static final int TYPING_PAUSE_MILLIS = 400;

    private final ImportSession session;
    private final List<ImportFormat> formats;
    private final Preset preset;
    private final Dialogs dialogs;
    private final Texts texts = ScreenTexts.beside(FilePage.class);
    private Combo kind;
    private Label monthLabel;
    private Combo month;
    private Text file;
    private Label result;
    private int typed;

    FilePage(ImportSession session, List<ImportFormat> formats, Preset preset, Dialogs dialogs) {
        super("file");
        this.session = session;
        this.formats = formats;
        this.preset = preset;
        this.dialogs = dialogs;
        setTitle(texts.get("file.title"));
        setDescription(texts.get("file.description"));
        session.onChange(this::show);
    }

    @Override
    public void createControl(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite page = WidgetKey.set(new Composite(parent, SWT.NONE), "import.page.file");
        page.setLayout(spacing.grid(3, spacing.two()));
        createKind(page);
        createMonth(page, spacing);
        createFile(page);
        createResult(page, spacing);
        new FileDrop(page, this::take);
        setControl(page);
        kindChosen();
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible)
            file.setFocus();
    }

    private void createKind(Composite page) {
        new Label(page, SWT.NONE).setText(texts.get("kind"));
        kind = WidgetKey.set(new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY), "import.kind");
        formats.forEach(format -> kind.add(format.title(Locale.getDefault())));
        kind.select(preset.kind().map(wanted -> formats.stream().map(ImportFormat::kind).toList().indexOf(wanted)).filter(at -> at >= 0).orElse(0));
        kind.setLayoutData(span(SWT.BEGINNING));
        kind.addListener(SWT.Selection, e -> kindChosen());
    }

    private void createMonth(Composite page, Spacing spacing) {
        monthLabel = new Label(page, SWT.NONE);
        monthLabel.setText(texts.get("month"));
        month = WidgetKey.set(new Combo(page, SWT.DROP_DOWN), "import.month");
        month.setItems(IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND).mapToObj(by -> preset.month().plusMonths(by).toString())
                .toArray(String[]::new));
        month.setText(preset.month().toString());
        month.setToolTipText(texts.get("month.tip"));
        GridData place = span(SWT.BEGINNING);
        place.widthHint = spacing.ems(7);
        month.setLayoutData(place);
        month.addListener(SWT.Modify, e -> soon());
    }

    private void createFile(Composite page) {
        new Label(page, SWT.NONE).setText(texts.get("file"));
        file = WidgetKey.set(new Text(page, SWT.BORDER | SWT.SINGLE), "import.file");
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        file.addListener(SWT.Modify, e -> soon());
        Buttons.push(page, "import.browse", texts.get("browse")).addListener(SWT.Selection, e -> browse());
    }

    private void createResult(Composite page, Spacing spacing) {
        new Label(page, SWT.NONE);
        Label hint = CssClass.FAINT.on(new Label(page, SWT.WRAP));
        hint.setText(texts.get("file.hint"));
        hint.setLayoutData(span(SWT.FILL));
        new Label(page, SWT.NONE);
        result = WidgetKey.set(new Label(page, SWT.WRAP), "import.file.result");
        GridData place = span(SWT.FILL);
        place.verticalIndent = spacing.one();
        place.widthHint = spacing.ems(30);
        place.heightHint = spacing.ems(6);
        result.setLayoutData(place);
    }

    private static GridData span(int horizontal) {
        return new GridData(horizontal, SWT.CENTER, horizontal == SWT.FILL, false, 2, 1);
    }

    private ImportFormat format() {
        return formats.get(kind.getSelectionIndex());
    }

    private void kindChosen() {
        boolean monthly = format().monthly();
        monthLabel.setVisible(monthly);
        month.setVisible(monthly);
        ((GridData) month.getLayoutData()).exclude = !monthly;
        monthLabel.setLayoutData(excluded(!monthly));
        month.getParent().layout();
        read();
    }

    private static GridData excluded(boolean excluded) {
        GridData data = new GridData();
        data.exclude = excluded;
        return data;
    }

    private void browse() {
        FileChoice choice = new FileChoice(texts.get("choose", format().title(Locale.getDefault())), "",
                List.of(new FileChoice.Kind(texts.get("tables"), "*.xlsx;*.xlsm;*.csv;*.tsv;*.txt"), new FileChoice.Kind(texts.get("allFiles"), "*")));
        dialogs.chooseFileToOpen(choice).ifPresent(this::take);
    }

    private void take(Path chosen) {
        file.setText(chosen.toString());
        read();
    }

    /** A path is read when whoever types it pauses: the beginning of a path names no file. */
    private void soon() {
        int turn = ++typed;
        file.getDisplay().timerExec(TYPING_PAUSE_MILLIS, () -> {
            if (turn == typed && !file.isDisposed())
                read();
        });
    }

    private void read() {
        typed++;
        Optional<Path> path = TypedPath.of(file.getText());
        Optional<YearMonth> chosen = month();
        if (path.isEmpty() || format().monthly() && chosen.isEmpty())
            session.forget();
        else
            readOnce(new ImportSession.Order(format(), format().monthly() ? chosen : Optional.empty(), path.get(), Optional.empty()));
        show();
    }

    private void readOnce(ImportSession.Order order) {
        boolean isKnown = session.order().filter(known -> known.with(Optional.empty()).equals(order)).isPresent() && session.problem().isEmpty();
        if (!isKnown)
            session.read(order);
    }

    private Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(month.getText().strip()));
        } catch (DateTimeException unfinished) {
            return Optional.empty();
        }
    }

    private void show() {
        if (result == null)
            return;
        String problem = problem();
        (problem.isEmpty() ? CssClass.GOOD : CssClass.PROBLEM).nowOn(result);
        result.setText(problem.isEmpty() ? session.draft().map(this::describe).orElse("") : problem);
        setPageComplete(session.draft().isPresent());
    }

    /** Why the file cannot be read, or what keeps every row of it from being taken. */
    private String problem() {
        if (format().monthly() && month().isEmpty())
            return texts.get("month.wrong", month.getText());
        if (!session.problem().isEmpty())
            return session.problem();
        return session.draft().map(ImportDraft::plan).filter(plan -> plan.rows().isEmpty()).map(ImportPlan::problems)
                .map(problems -> problems.stream().map(Problem::what).collect(Collectors.joining("\n"))).orElse("");
    }

    private String describe(ImportDraft draft) {
        String sheet = draft.table().sheetName();
        int rows = Counts.of(draft.plan()).rows();
        return sheet.isEmpty() ? texts.get("found", draft.mapping().headerRow(), rows) : texts.get("foundOnSheet", sheet, draft.mapping().headerRow(), rows);
    }
}
