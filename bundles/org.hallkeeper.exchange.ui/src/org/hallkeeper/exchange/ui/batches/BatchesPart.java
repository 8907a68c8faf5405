package org.hallkeeper.exchange.ui.batches;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.store.ChangeTopic;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What was imported, when and by whom, and how to take it back. */
public final class BatchesPart {

    public static final String ID = "org.hallkeeper.exchange.part.batches";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HallClock.ZONE);

    private final ImportService imports;
    private final StatusLine statusLine;
    private final Texts texts = ScreenTexts.beside(BatchesPart.class);

    /** A field, because a test puts its own in place while the workbench runs. */
    @Inject
    @Service
    private Dialogs dialogs;

    private ScreenWork work;
    private Label summary;
    private BatchGrid grid;
    private Button undo;
    private Objections objections;

    @Inject
    public BatchesPart(ImportService imports, StatusLine statusLine) {
        this.imports = imports;
        this.statusLine = statusLine;
    }

    @PostConstruct
    void create(Composite parent, Background background) {
        Spacing spacing = Spacing.of(parent);
        Composite page = WidgetKey.set(new Composite(parent, SWT.NONE), "import.batches");
        page.setLayout(spacing.grid(1, spacing.one()));
        work = background.of(page);
        createHead(page, spacing);
        grid = new BatchGrid(page, columns(), this::update);
        WidgetKey.set(grid.control(), "import.batches.table").setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        objections = new Objections(page);
        refresh();
    }

    private void createHead(Composite page, Spacing spacing) {
        Composite head = new Composite(page, SWT.NONE);
        head.setLayout(spacing.grid(2));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        TypeScale.HEADING.on(new Label(head, SWT.NONE)).setText(texts.get("batches"));
        undo = Buttons.push(head, "import.batches.undo", texts.get("undo"));
        GridData right = (GridData) undo.getLayoutData();
        right.horizontalAlignment = SWT.END;
        right.grabExcessHorizontalSpace = true;
        right.verticalSpan = 2;
        undo.setEnabled(false);
        undo.addListener(SWT.Selection, e -> grid.selected().map(BatchLine::batch).ifPresent(this::undo));
        summary = CssClass.FAINT.on(WidgetKey.set(new Label(head, SWT.NONE), "import.batches.summary"));
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private List<BatchGrid.Column> columns() {
        return List.of(new BatchGrid.Column(texts.get("number"), 3, line -> Long.toString(line.batch().id())),
                new BatchGrid.Column(texts.get("time"), 8, line -> MINUTE.format(line.batch().importedAt())),
                new BatchGrid.Column(texts.get("kind"), 5, BatchLine::kind),
                new BatchGrid.Column(texts.get("file"), 11, line -> line.batch().fileName()),
                new BatchGrid.Column(texts.get("by"), 4, line -> line.batch().importedBy()),
                new BatchGrid.Column(texts.get("accepted"), 3, line -> Integer.toString(line.batch().accepted())),
                new BatchGrid.Column(texts.get("rejected"), 3, line -> Integer.toString(line.batch().rejected())),
                new BatchGrid.Column(texts.get("state"), 12, line -> line.batch().undoneAt().map(this::undone).orElse(texts.get("valid"))));
    }

    private String undone(Instant at) {
        return texts.get("undone", MINUTE.format(at));
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(ChangeTopic.PREFIX + "ImportBatch") Event event) {
        if (grid != null)
            refresh();
    }

    private void refresh() {
        work.runLatest(texts.get("reading"), progress -> read(), this::show);
    }

    private List<BatchLine> read() {
        Map<String, String> titles = imports.formats().stream()
                .collect(Collectors.toMap(ImportFormat::kind, format -> format.title(Locale.getDefault())));
        return imports.batches().stream().map(batch -> new BatchLine(batch, titles.getOrDefault(batch.kind(), batch.kind()))).toList();
    }

    private void show(List<BatchLine> lines) {
        grid.show(lines);
        summary.setText(lines.isEmpty() ? texts.get("none") : texts.get("summary", lines.size()));
        update();
    }

    private void update() {
        undo.setEnabled(grid.selected().filter(line -> !line.isUndone()).isPresent());
    }

    /** Asks, and takes the batch back. */
    public void undo(BatchView batch) {
        objections.clear();
        if (dialogs.confirm(texts.get("undo"), texts.get("undoQuestion", batch.id(), batch.fileName(), batch.accepted()), texts.get("undo")))
            work.run(texts.get("undoing"), progress -> imports.undo(batch.id(), Locale.getDefault()), result -> tell(batch, result));
    }

    private void tell(BatchView batch, SaveResult<BatchView> result) {
        switch (result) {
        case SaveResult.Saved<BatchView> saved -> statusLine.show(texts.get("undoDone", saved.value().id(), saved.value().accepted()));
        case SaveResult.Invalid<BatchView> invalid -> objections.show(texts.get("undoBlocked", batch.id()), lines(invalid.problems()));
        case SaveResult.Refused<BatchView> refused -> objections.show(refused.reason(), "");
        case SaveResult.Conflict<BatchView> conflict -> throw new IllegalStateException("undo never offers a choice");
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::line).collect(Collectors.joining("\n"));
    }

    @Focus
    void focus() {
        grid.control().setFocus();
    }
}
