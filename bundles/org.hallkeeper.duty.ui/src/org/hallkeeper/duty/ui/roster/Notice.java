package org.hallkeeper.duty.ui.roster;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** A sentence over the grid, in sight until the next act: why something was not done. */
final class Notice {

    private final Composite strip;
    private final Label sentence;

    Notice(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        strip = new Composite(parent, SWT.NONE);
        strip.setLayout(spacing.grid(1, spacing.half()));
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sentence = CssClass.PROBLEM.on(WidgetKey.set(new Label(strip, SWT.WRAP), "duty.roster.notice"));
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        clear();
    }

    void show(String text) {
        sentence.setText(text);
        setVisible(true);
    }

    void clear() {
        sentence.setText("");
        setVisible(false);
    }

    private void setVisible(boolean visible) {
        ((GridData) strip.getLayoutData()).exclude = !visible;
        strip.setVisible(visible);
        strip.requestLayout();
    }
}
