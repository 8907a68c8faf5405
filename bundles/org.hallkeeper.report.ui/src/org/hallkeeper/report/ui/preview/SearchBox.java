package org.hallkeeper.report.ui.preview;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ui.paper.Hits;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.report.ui.paper.SearchIndex;
import org.hallkeeper.report.ui.view.PaperView;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** Finds words on the paper while they are typed. The text of the pages is read when it is searched for the first time. */
final class SearchBox {

    private final PaperView view;
    private final ScreenWork work;
    private final Texts texts = ScreenTexts.beside(SearchBox.class);
    private final Text field;
    private final Label count;
    private Optional<Paper> paper = Optional.empty();
    private Optional<SearchIndex> index = Optional.empty();
    private boolean reading;
    private Hits hits = Hits.NONE;

    SearchBox(Composite bar, PaperView view, ScreenWork work) {
        this.view = view;
        this.work = work;
        Spacing spacing = Spacing.of(bar);
        count = CssClass.FAINT.on(WidgetKey.set(new Label(bar, SWT.RIGHT), "report.preview.search.count"));
        count.setLayoutData(wide(spacing.ems(5)));
        field = WidgetKey.set(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "report.preview.search");
        field.setMessage(texts.get("search"));
        field.setToolTipText(texts.get("search.tip"));
        field.setLayoutData(wide(spacing.ems(10)));
        bar.setLayout(spacing.grid(2));
        field.addListener(SWT.Modify, e -> search());
        field.addListener(SWT.DefaultSelection, this::step);
        field.addListener(SWT.KeyDown, this::leave);
    }

    private static GridData wide(int width) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = width;
        return data;
    }

    void focus() {
        field.setFocus();
        field.selectAll();
    }

    /** Searches another paper for the same words. */
    void of(Paper shown) {
        paper = Optional.of(shown);
        index = Optional.empty();
        search();
    }

    private void search() {
        if (paper.isEmpty() || field.getText().isBlank()) {
            show(Hits.NONE);
            return;
        }
        if (index.isPresent())
            show(Hits.from(index.get().find(field.getText()), view.page()));
        else if (!reading)
            read(paper.get());
    }

    private void read(Paper from) {
        reading = true;
        work.run(texts.get("reading"), progress -> from.index(), read -> {
            reading = false;
            if (paper.filter(shown -> shown == from).isPresent())
                index = Optional.of(read);
            search();
        }, failure -> reading = false);
    }

    private void step(Event e) {
        if (e.detail == SWT.ICON_CANCEL)
            return;
        boolean back = (e.stateMask & SWT.SHIFT) != 0;
        show(back ? hits.previous() : hits.next());
    }

    private void leave(Event e) {
        if (e.keyCode == SWT.ESC) {
            field.setText("");
            view.control().setFocus();
        }
    }

    private void show(Hits found) {
        hits = found;
        view.mark(found);
        count.setText(describe(found));
    }

    private String describe(Hits found) {
        if (field.getText().isBlank() || index.isEmpty())
            return "";
        return found.all().isEmpty() ? texts.get("notFound") : texts.get("hitOf", found.at() + 1, found.all().size());
    }
}
