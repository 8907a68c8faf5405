package org.hallkeeper.report.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.style.Spacing;

/** Says what is going on, with a button to stop it; there only while something is going on for longer than anyone would notice. */
final class BusyStrip {

    private final Composite strip;
    private final Label what;
    private Runnable cancel = () -> { };
    private boolean busy;

    BusyStrip(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Texts texts = ScreenTexts.beside(BusyStrip.class);
        strip = WidgetKey.set(new Composite(parent, SWT.NONE), "report.preview.busy");
        GridLayout layout = spacing.grid(3, spacing.half());
        layout.marginWidth = spacing.one();
        strip.setLayout(layout);
        what = new Label(strip, SWT.NONE);
        ProgressBar bar = new ProgressBar(strip, SWT.INDETERMINATE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Buttons.push(strip, "report.preview.cancel", texts.get("cancel")).addListener(SWT.Selection, e -> cancel.run());
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        strip.setLayoutData(hidden);
        strip.setVisible(false);
    }

    void begin(String text, Runnable onCancel) {
        busy = true;
        cancel = onCancel;
        what.setText(text);
        strip.getDisplay().timerExec((int) ScreenWork.PATIENCE.toMillis(), () -> {
            if (busy && !strip.isDisposed())
                setShown(true);
        });
    }

    void end() {
        busy = false;
        setShown(false);
    }

    private void setShown(boolean shown) {
        ((GridData) strip.getLayoutData()).exclude = !shown;
        strip.setVisible(shown);
        strip.requestLayout();
    }
}
