package org.hallkeeper.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** Push buttons in a grid, with room for their label; the desktop's own are as narrow as two characters. */
public final class Buttons {

    private Buttons() {
    }

    public static Button push(Composite parent, String key, String label) {
        Button button = WidgetKey.set(new Button(parent, SWT.PUSH), key);
        button.setText(label);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Spacing.of(parent).one();
        button.setLayoutData(place);
        return button;
    }

    /** The one act of the screen that carries on; at most one on each screen. */
    public static Button primary(Composite parent, String key, String label) {
        return CssClass.PRIMARY.on(push(parent, key, label));
    }
}
