package org.hallkeeper.report.ui.preview;

import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.report.Reports;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.report.ui.print.PrintOrder;
import org.hallkeeper.report.ui.print.Printing;
import org.hallkeeper.report.ui.view.PaperView;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** A report on paper, looked at before it is printed or saved. Several may be open; each remembers its report and parameters. */
public final class PreviewPart {

    private static final String COMMAND = "org.hallkeeper.report.command.";

    private final MPart part;
    private final Reports reports;
    private final HallClock clock;
    private final StatusLine statusLine;
    private final PaperMaking making;
    private final Texts texts = ScreenTexts.beside(PreviewPart.class);

    /** Fields, because a test puts its own in place while the workbench runs. */
    @Inject
    @Service
    private Dialogs dialogs;
    @Inject
    @Service
    private Printing printing;

    private ScreenWork work;
    private Composite page;
    private Composite parameterRow;
    private ViewBar viewBar;
    private ActBar actBar;
    private SearchBox search;
    private BusyStrip busy;
    private Notice notice;
    private PaperView view;
    private ReportAddress address;
    private Optional<OpenedReport> report = Optional.empty();
    private Optional<ParameterBar> parameters = Optional.empty();
    private Optional<Paper> paper = Optional.empty();

    @Inject
    public PreviewPart(MPart part, Reports reports, HallClock clock, StatusLine statusLine) {
        this.part = part;
        this.reports = reports;
        this.clock = clock;
        this.statusLine = statusLine;
        this.making = new PaperMaking(reports);
        this.address = ReportAddress.in(part.getPersistedState());
    }

    @PostConstruct
    void create(Composite parent, Background background, EHandlerService handlers) {
        page = WidgetKey.set(new Composite(parent, SWT.NONE), "report.preview");
        work = background.of(page);
        Spacing spacing = Spacing.of(page);
        page.setLayout(stacked(spacing));
        Composite bars = bars(spacing);
        busy = new BusyStrip(page);
        notice = new Notice(page);
        Composite line = CssClass.LINE.on(new Composite(page, SWT.NONE));
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        view = new PaperView(page, work, this::viewMoved);
        WidgetKey.set(view.control(), "report.preview.pages");
        view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(bars, spacing);
        handle(handlers);
        open();
    }

    private static org.eclipse.swt.layout.GridLayout stacked(Spacing spacing) {
        org.eclipse.swt.layout.GridLayout layout = spacing.grid(1);
        layout.verticalSpacing = 0;
        return layout;
    }
}
