package org.hallkeeper.report.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** Why there is no paper, or what is the matter with it; not there when there is nothing to say. The text can be selected and copied. */
final class Notice {

    private final Composite area;
    private final Text text;

    Notice(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = spacing.grid(1, spacing.half());
        layout.marginWidth = spacing.one();
        area.setLayout(layout);
        text = CssClass.PROBLEM.on(WidgetKey.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), "report.preview.notice"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        area.setLayoutData(hidden);
        area.setVisible(false);
    }

    /** @param sentence empty to say nothing */
    void say(String sentence) {
        text.setText(sentence);
        area.setVisible(!sentence.isEmpty());
        ((GridData) area.getLayoutData()).exclude = sentence.isEmpty();
        area.requestLayout();
    }
}
