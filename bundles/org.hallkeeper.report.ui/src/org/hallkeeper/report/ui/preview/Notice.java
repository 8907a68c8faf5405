package org.hallkeeper.report.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** Why there is no paper, or what is the matter with it; not there when there is nothing to say. The text can be selected and copied. */
final class Notice {

    private final Text text;

    Notice(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        text = CssClass.PROBLEM.on(WidgetKey.set(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), "report.preview.notice"));
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        hidden.horizontalIndent = spacing.one();
        hidden.verticalIndent = spacing.half();
        text.setLayoutData(hidden);
        text.setVisible(false);
    }

    /** @param sentence empty to say nothing */
    void say(String sentence) {
        text.setText(sentence);
        text.setVisible(!sentence.isEmpty());
        ((GridData) text.getLayoutData()).exclude = sentence.isEmpty();
        text.requestLayout();
    }
}
