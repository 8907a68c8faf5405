package org.hallkeeper.hall.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** Buttons of a form: room round the words, so that short ones are easy to hit. */
public final class Buttons {

    private Buttons() {
    }

    /** @param form has a grid for its layout */
    public static Button add(Composite form, String key, String label, Runnable act) {
        Button button = WidgetKey.set(new Button(form, SWT.PUSH), key);
        button.setText(label);
        Spacing spacing = Spacing.of(form);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = Math.max(spacing.ems(4), button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + spacing.one());
        button.setLayoutData(place);
        button.addListener(SWT.Selection, e -> act.run());
        return button;
    }
}
