package org.hallkeeper.report.ui.preview;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.report.Reports;
import org.hallkeeper.report.ui.print.PrintOrder;
import org.hallkeeper.report.ui.print.Printing;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.Failure;
import org.hallkeeper.ui.dialog.Dialogs;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** A report on paper, looked at before it is printed or saved. Several may be open; each remembers its report and parameters. */
public final class PreviewPart implements ActBar.Acts {

    private static final String COMMAND = "org.hallkeeper.report.command.";

    private static final String KEYS = "org.hallkeeper.report.context.preview";

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

    private ReportAddress address;
    private PreviewScreen screen;
    private Optional<OpenedReport> report = Optional.empty();
    private Optional<Job> job = Optional.empty();

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
    void create(Composite parent, Background background, EHandlerService handlers, EContextService contexts) {
        contexts.activateContext(KEYS);
        screen = new PreviewScreen(parent, background, this);
        Map<String, Runnable> acts = Map.of("find", () -> screen.search().focus(), "larger", () -> screen.viewBar().larger(), "smaller",
                () -> screen.viewBar().smaller(), "refresh", this::refresh, "save", this::save, "print", this::print);
        acts.forEach((name, act) -> handlers.activateHandler(COMMAND + name, new Act(act)));
        refresh();
    }

    /** Makes the paper from the present data; first finds the report, if that is still to do. */
    @Override
    public void refresh() {
        if (report.isPresent())
            make();
        else
            screen.work().run(texts.get("opening"), progress -> OpenedReport.find(reports, address.code()), this::opened);
    }

    private void opened(Optional<OpenedReport> found) {
        report = found;
        if (found.isEmpty()) {
            screen.showNothing(texts.get("codeUnknown", address.code()));
            return;
        }
        address = new ReportAddress(found.get().code(), found.get().completed(address.answers(), YearMonth.from(clock.today())));
        screen.ask(found.get().parameters(), address.answers(), this::change);
        make();
    }

    private void change(SequencedMap<String, String> answers) {
        address = new ReportAddress(address.code(), answers);
        make();
    }

    private void make() {
        address.keepIn(part.getPersistedState());
        part.setLabel(title());
        ReportAddress wanted = address;
        job.ifPresent(Job::cancel);
        job = Optional.of(screen.work().run(texts.get("rendering", title()), progress -> making.make(wanted, progress), this::made, this::failed));
        screen.busy().begin(texts.get("rendering", title()), this::cancel);
    }

    private String title() {
        return report.map(opened -> opened.titled(address.answers())).orElse(address.code());
    }

    private void cancel() {
        job.ifPresent(Job::cancel);
        screen.busy().end();
        screen.showNothing(texts.get("cancelled"));
    }

    private void made(PaperMaking.Outcome outcome) {
        screen.busy().end();
        switch (outcome) {
        case PaperMaking.Outcome.Made made -> screen.show(made.paper(), remark(made.warnings()));
        case PaperMaking.Outcome.Refused refused -> screen.showNothing(refused.reason());
        }
    }

    private String remark(List<?> warnings) {
        return warnings.isEmpty() ? "" : texts.get("warnings", warnings.size());
    }

    private void failed(Throwable thrown) {
        screen.busy().end();
        screen.showNothing(Failure.of(thrown).sentence());
        Failure.of(thrown).show(dialogs);
    }

    @Override
    public void save() {
        screen.paper().ifPresent(paper -> new PaperSaving(making, screen.work(), statusLine).save(paper, address, title(), dialogs));
    }

    @Override
    public void print() {
        screen.paper().ifPresent(paper -> new PaperPrinting(screen.work(), statusLine)
                .print(new PrintOrder(title(), paper, screen.view().page()), printing, dialogs, screen.shell()));
    }

    @Focus
    void focus() {
        screen.focus();
    }
}
