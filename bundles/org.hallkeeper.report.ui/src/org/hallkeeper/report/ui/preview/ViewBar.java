package org.hallkeeper.report.ui.preview;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ui.view.PaperView;
import org.hallkeeper.report.ui.view.Zoom;
import org.hallkeeper.report.ui.view.ZoomSteps;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** Which page is looked at, and how large. */
final class ViewBar {

    private static final List<Supplier<Zoom>> FITS = List.of(Zoom.FitWidth::new, Zoom.FitPage::new);

    private final PaperView view;
    private final Texts texts = ScreenTexts.beside(ViewBar.class);
    private final Label page;
    private final Combo zoom;
    private final List<ToolItem> buttons;

    ViewBar(Composite bar, PaperView view) {
        this.view = view;
        Spacing spacing = Spacing.of(bar);
        ToolItem previous = new Tools(bar).add("previous", () -> view.goTo(view.page() - 1));
        page = WidgetKey.set(new Label(bar, SWT.CENTER), "report.preview.page");
        page.setLayoutData(wide(spacing.ems(4)));
        ToolItem next = new Tools(bar).add("next", () -> view.goTo(view.page() + 1));
        ToolItem smaller = new Tools(bar).add("smaller", this::smaller);
        zoom = WidgetKey.set(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "report.preview.zoom");
        fillZoom();
        ToolItem larger = new Tools(bar).add("larger", this::larger);
        buttons = List.of(previous, next, smaller, larger);
        bar.setLayout(spacing.grid(bar.getChildren().length));
    }

    private static GridData wide(int width) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = width;
        return data;
    }

    private void fillZoom() {
        zoom.add(texts.get("fitWidth"));
        zoom.add(texts.get("fitPage"));
        ZoomSteps.PERCENT.forEach(percent -> zoom.add(percent + " %"));
        zoom.setToolTipText(texts.get("zoom.tip"));
        zoom.addListener(SWT.Selection, e -> view.zoom(chosen(zoom.getSelectionIndex())));
    }

    private static Zoom chosen(int index) {
        return index < FITS.size() ? FITS.get(index).get() : new Zoom.Percent(ZoomSteps.PERCENT.get(index - FITS.size()));
    }

    void larger() {
        view.zoom(ZoomSteps.above(view.percent()));
    }

    void smaller() {
        view.zoom(ZoomSteps.below(view.percent()));
    }

    void update() {
        boolean hasPages = view.pageCount() > 0;
        buttons.forEach(button -> button.setEnabled(hasPages));
        zoom.setEnabled(hasPages);
        page.setText(hasPages ? texts.get("pageOf", view.page() + 1, view.pageCount()) : "");
        zoom.select(switch (view.zoom()) {
            case Zoom.FitWidth width -> 0;
            case Zoom.FitPage whole -> 1;
            case Zoom.Percent percent -> FITS.size() + ZoomSteps.PERCENT.indexOf(percent.value());
        });
    }
}
