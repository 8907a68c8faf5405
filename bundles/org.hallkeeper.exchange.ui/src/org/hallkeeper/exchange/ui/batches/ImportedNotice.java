package org.hallkeeper.exchange.ui.batches;

import java.time.Duration;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

import jakarta.inject.Inject;

/** Says what was imported, in a corner of the window, and offers to take it back. It goes away by itself; the list of imports stays. */
@Creatable
public final class ImportedNotice {

    private static final Duration SHOWN = Duration.ofSeconds(20);

    private final EPartService parts;
    private final StatusLine statusLine;
    private final Texts texts = ScreenTexts.beside(ImportedNotice.class);

    @Inject
    public ImportedNotice(EPartService parts, StatusLine statusLine) {
        this.parts = parts;
        this.statusLine = statusLine;
    }

    public void show(Shell window, BatchView batch) {
        String sentence = texts.get("imported", batch.accepted());
        statusLine.show(sentence);
        Shell notice = CssClass.LINE.on(WidgetKey.set(new Shell(window, SWT.TOOL | SWT.NO_FOCUS), "import.done"));
        fill(notice, batch, sentence);
        notice.pack();
        stayInCorner(notice, window);
        notice.setVisible(true);
        notice.getDisplay().timerExec((int) SHOWN.toMillis(), () -> {
            if (!notice.isDisposed())
                notice.dispose();
        });
    }

    private void fill(Shell notice, BatchView batch, String sentence) {
        Spacing spacing = Spacing.of(notice);
        notice.setLayout(spacing.grid(1, 1));
        Composite area = new Composite(notice, SWT.NONE);
        area.setLayout(spacing.grid(2, spacing.one()));
        Label said = TypeScale.STRONG.on(WidgetKey.set(new Label(area, SWT.NONE), "import.done.text"));
        said.setText(sentence);
        said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label file = CssClass.FAINT.on(new Label(area, SWT.NONE));
        file.setText(batch.fileName());
        file.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        button(area, "undo", notice, () -> undo(batch));
        button(area, "close", notice, () -> { });
    }

    private void button(Composite area, String name, Shell notice, Runnable act) {
        Buttons.push(area, "import.done." + name, texts.get("imported." + name)).addListener(SWT.Selection, e -> {
            notice.dispose();
            act.run();
        });
    }

    private void undo(BatchView batch) {
        if (parts.showPart(BatchesPart.ID, EPartService.PartState.ACTIVATE).getObject() instanceof BatchesPart list)
            list.undo(batch);
    }

    private static void stayInCorner(Shell notice, Shell window) {
        Listener place = e -> place(notice, window);
        window.addListener(SWT.Move, place);
        window.addListener(SWT.Resize, place);
        notice.addDisposeListener(e -> {
            window.removeListener(SWT.Move, place);
            window.removeListener(SWT.Resize, place);
        });
        place(notice, window);
    }

    private static void place(Shell notice, Shell window) {
        int margin = Spacing.of(window).two();
        Rectangle area = window.getClientArea();
        Point corner = window.toDisplay(area.x + area.width, area.y + area.height);
        Point size = notice.getSize();
        notice.setLocation(corner.x - size.x - margin, corner.y - size.y - margin);
    }
}
