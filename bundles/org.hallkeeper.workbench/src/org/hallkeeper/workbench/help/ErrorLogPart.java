package org.hallkeeper.workbench.help;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.log.RecentLog;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.CopiedText;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;
import org.hallkeeper.workbench.start.Logging;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The latest warnings and errors of this session, for a person to read or to hand to support. */
public final class ErrorLogPart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(HallClock.ZONE);
    private static final int REFRESH_MILLIS = (int) Duration.ofSeconds(2).toMillis();

    private final Logging logging;
    private final Texts texts = ScreenTexts.beside(ErrorLogPart.class);
    private List<RecentLog.Entry> shown = List.of();
    private Label summary;
    private Table table;
    private Text detail;

    @Inject
    public ErrorLogPart(Logging logging) {
        this.logging = logging;
    }

    @PostConstruct
    void create(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite page = WidgetKey.set(new Composite(parent, SWT.NONE), "errorlog");
        page.setLayout(spacing.grid(1, spacing.one()));
        createHead(page, spacing);
        SashForm split = new SashForm(page, SWT.VERTICAL);
        split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createTable(split, spacing);
        detail = WidgetKey.set(new Text(split, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "errorlog.detail");
        split.setWeights(3, 2);
        summary();
        refresh();
    }

    private void createHead(Composite page, Spacing spacing) {
        Composite head = new Composite(page, SWT.NONE);
        head.setLayout(spacing.grid(2));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        TypeScale.HEADING.on(new Label(head, SWT.NONE)).setText(texts.get("errorLog"));
        Button copy = Buttons.push(head, "errorlog.copy", texts.get("copyAll"));
        GridData right = (GridData) copy.getLayoutData();
        right.horizontalAlignment = SWT.END;
        right.grabExcessHorizontalSpace = true;
        right.verticalSpan = 2;
        copy.addListener(SWT.Selection, e -> CopiedText.copy(copy.getDisplay(), everything()));
        summary = CssClass.FAINT.on(WidgetKey.set(new Label(head, SWT.NONE), "errorlog.summary"));
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void createTable(Composite split, Spacing spacing) {
        table = WidgetKey.set(new Table(split, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "errorlog.table");
        table.setHeaderVisible(true);
        int time = column("time", spacing.ems(8)).getWidth();
        int level = column("level", spacing.ems(4)).getWidth();
        TableColumn message = column("message", 0);
        int source = column("source", spacing.ems(14)).getWidth();
        table.addListener(SWT.Resize, e -> message.setWidth(Math.max(0, table.getClientArea().width - time - level - source)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> showDetail());
    }

    private TableColumn column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(key));
        column.setWidth(width);
        return column;
    }

    private void refresh() {
        if (table.isDisposed())
            return;
        List<RecentLog.Entry> latest = logging.recent().reversed();
        if (!latest.equals(shown))
            show(latest);
        table.getDisplay().timerExec(REFRESH_MILLIS, this::refresh);
    }

    private void show(List<RecentLog.Entry> latest) {
        shown = latest;
        table.setItemCount(latest.size());
        table.clearAll();
        summary();
    }

    private void summary() {
        String file = DataFolder.ofThisProcess().logs().resolve("hallkeeper.log").toString();
        summary.setText(shown.isEmpty() ? texts.get("none", file) : texts.get("some", shown.size(), file));
    }

    private void fill(Event event) {
        RecentLog.Entry entry = shown.get(event.index);
        ((TableItem) event.item).setText(new String[] { TIME.format(entry.at()), texts.get(entry.error() ? "error" : "warning"), entry.message(),
                shortName(entry.source()) });
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private void showDetail() {
        detail.setText(text(shown.get(table.getSelectionIndex())));
    }

    private String everything() {
        return shown.stream().map(ErrorLogPart::text).collect(Collectors.joining("\n"));
    }

    private static String text(RecentLog.Entry entry) {
        String head = TIME.format(entry.at()) + " " + (entry.error() ? "ERROR" : "WARN") + " " + entry.source();
        return head + "\n" + entry.message() + "\n" + entry.detail();
    }

    @Focus
    void focus() {
        table.setFocus();
    }
}
