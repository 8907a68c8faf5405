package org.hallkeeper.hall.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** A line of a form: what is asked, the answer, and below it a sentence when the answer cannot stand. The form's grid has two columns. */
public final class Field {

    private final Text text;
    private final Label problem;

    /**
     * @param key   widget key of the answer; the sentence gets it with {@code .problem} behind
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     */
    public Field(Composite form, String key, String label, int style) {
        Label caption = new Label(form, SWT.NONE);
        caption.setText(label);
        boolean isLong = (style & SWT.MULTI) != 0;
        caption.setLayoutData(new GridData(SWT.END, isLong ? SWT.BEGINNING : SWT.CENTER, false, false));
        text = WidgetKey.set(new Text(form, style | SWT.BORDER | (isLong ? SWT.WRAP | SWT.V_SCROLL : 0)), key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = Spacing.of(form).ems(6);
        if (isLong)
            wide.heightHint = Spacing.of(form).ems(4);
        text.setLayoutData(wide);
        problem = problem(form, key);
        text.addListener(SWT.Modify, e -> complain(""));
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
    }

    private static Label problem(Composite form, String key) {
        Label problem = CssClass.PROBLEM.on(WidgetKey.set(new Label(form, SWT.WRAP), key + ".problem"));
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.exclude = true;
        problem.setLayoutData(below);
        problem.setVisible(false);
        return problem;
    }

    public Text text() {
        return text;
    }

    public String value() {
        return text.getText();
    }

    public void show(String value) {
        if (!value.equals(text.getText()))
            text.setText(value);
        complain("");
    }

    /** @param sentence what is wrong with the answer, or empty */
    public void complain(String sentence) {
        if (sentence.equals(problem.getText()))
            return;
        problem.setText(sentence);
        ((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
        problem.setVisible(!sentence.isEmpty());
        problem.requestLayout();
    }

    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }
}
