package org.hallkeeper.report.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.report.ui.view.PaperView;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** The widgets of a preview: questions, bars, and the pages below. */
final class PreviewScreen {

    private final Composite page;
    private final Spacing spacing;
    private final ScreenWork work;
    private final Composite questions;
    private final PaperView view;
    private final ViewBar viewBar;
    private final SearchBox search;
    private final ActBar actBar;
    private final BusyStrip busy;
    private final Notice notice;
    private Optional<Paper> paper = Optional.empty();

    PreviewScreen(Composite parent, Background background, ActBar.Acts acts) {
        page = WidgetKey.set(new Composite(parent, SWT.NONE), "report.preview");
        spacing = Spacing.of(page);
        work = background.of(page);
        GridLayout rows = spacing.grid(1);
        rows.verticalSpacing = 0;
        page.setLayout(rows);
        Composite first = row(2, spacing.half());
        Composite second = row(2, 0);
        questions = new Composite(first, SWT.NONE);
        busy = new BusyStrip(page);
        notice = new Notice(page);
        addLine();
        view = new PaperView(page, work, this::moved);
        WidgetKey.set(view.control(), "report.preview.pages").setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewBar = new ViewBar(new Composite(second, SWT.NONE), view);
        search = new SearchBox(atRight(second), view, work);
        actBar = new ActBar(atRight(first), acts);
        show(Optional.empty());
    }

    private Composite row(int columns, int top) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayout layout = spacing.grid(columns);
        layout.marginWidth = spacing.one();
        layout.marginTop = top;
        layout.marginBottom = spacing.half();
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private Composite atRight(Composite row) {
        Composite right = new Composite(row, SWT.NONE);
        right.setLayout(spacing.grid(1));
        right.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        return right;
    }

    private void addLine() {
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        CssClass.LINE.on(new Composite(page, SWT.NONE)).setLayoutData(thin);
    }

    /** Also called while the screen is being built, by the view's first layout. */
    private void moved() {
        if (viewBar != null)
            viewBar.update();
    }

    ScreenWork work() {
        return work;
    }

    Shell shell() {
        return page.getShell();
    }

    PaperView view() {
        return view;
    }

    ViewBar viewBar() {
        return viewBar;
    }

    SearchBox search() {
        return search;
    }

    BusyStrip busy() {
        return busy;
    }

    Optional<Paper> paper() {
        return paper;
    }

    void ask(List<ReportParameter> parameters, SequencedMap<String, String> answers, Consumer<SequencedMap<String, String>> changed) {
        new ParameterBar(questions, parameters, answers, changed);
        questions.requestLayout();
    }

    void show(Paper shown, String remark) {
        notice.say(remark);
        show(Optional.of(shown));
    }

    void showNothing(String reason) {
        notice.say(reason);
        show(Optional.empty());
    }

    private void show(Optional<Paper> shown) {
        paper = shown;
        shown.ifPresentOrElse(view::show, view::clear);
        shown.ifPresent(search::of);
        actBar.setHasPaper(shown.isPresent());
        viewBar.update();
    }

    void focus() {
        view.control().setFocus();
    }
}
