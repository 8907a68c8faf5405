package org.hallkeeper.report.ui.open;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.Reports;
import org.hallkeeper.report.ui.preview.ReportAddress;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** All reports of the installed areas; a double click or Enter opens one with its usual parameters. */
public final class ReportsPart {

    private record Line(String code, String title) {
    }

    private final Reports reports;
    private final Previews previews;
    private final Texts texts = ScreenTexts.beside(ReportsPart.class);
    private List<Line> lines = List.of();
    private Label hint;
    private Table table;
    private Button open;

    @Inject
    public ReportsPart(Reports reports, Previews previews) {
        this.reports = reports;
        this.previews = previews;
    }

    @PostConstruct
    void create(Composite parent, Background background) {
        Spacing spacing = Spacing.of(parent);
        Composite page = WidgetKey.set(new Composite(parent, SWT.NONE), "report.list");
        page.setLayout(spacing.grid(1, spacing.one()));
        createHead(page, spacing);
        createTable(page, spacing);
        background.of(page).run(texts.get("reading"), progress -> read(), this::show);
    }

    private void createHead(Composite page, Spacing spacing) {
        Composite head = new Composite(page, SWT.NONE);
        head.setLayout(spacing.grid(2));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        TypeScale.HEADING.on(new Label(head, SWT.NONE)).setText(texts.get("reports"));
        open = Buttons.primary(head, "report.list.open", texts.get("open"));
        GridData right = (GridData) open.getLayoutData();
        right.horizontalAlignment = SWT.END;
        right.grabExcessHorizontalSpace = true;
        right.verticalSpan = 2;
        open.setEnabled(false);
        open.addListener(SWT.Selection, e -> open());
        hint = CssClass.FAINT.on(WidgetKey.set(new Label(head, SWT.NONE), "report.list.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void createTable(Composite page, Spacing spacing) {
        table = WidgetKey.set(new Table(page, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "report.list.table");
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column("code", spacing.ems(6));
        column("title", spacing.ems(30));
        table.addListener(SWT.DefaultSelection, e -> open());
        table.setData(GridReading.DATA, new ReportsRobot(table));
        table.addListener(SWT.Selection, e -> open.setEnabled(true));
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(key));
        column.setWidth(width);
    }

    private List<Line> read() {
        return reports.list().stream().map(report -> new Line(report.code(), report.title(Locale.getDefault()))).toList();
    }

    private void show(List<Line> read) {
        lines = read;
        lines.forEach(line -> new TableItem(table, SWT.NONE).setText(new String[] {line.code(), line.title()}));
        hint.setText(lines.isEmpty() ? texts.get("none") : texts.get("hint"));
        if (!lines.isEmpty())
            table.setSelection(0);
        open.setEnabled(!lines.isEmpty());
    }

    private void open() {
        if (table.getSelectionIndex() >= 0)
            previews.open(ReportAddress.parse(lines.get(table.getSelectionIndex()).code(), ""));
    }

    @Focus
    void focus() {
        table.setFocus();
    }
}
