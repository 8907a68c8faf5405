package org.hallkeeper.exchange.ui.batches;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** What stands against taking an import back: a sentence and the records in question; not there when nothing does. */
final class Objections {

    private final Composite area;
    private final Label sentence;
    private final Text records;

    Objections(Composite page) {
        Spacing spacing = Spacing.of(page);
        area = new Composite(page, SWT.NONE);
        area.setLayout(spacing.grid(1));
        GridData hidden = new GridData(SWT.FILL, SWT.FILL, true, false);
        hidden.exclude = true;
        area.setLayoutData(hidden);
        area.setVisible(false);
        sentence = CssClass.PROBLEM.on(WidgetKey.set(new Label(area, SWT.WRAP), "import.batches.objection"));
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        records = WidgetKey.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "import.batches.problems");
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, true);
        below.heightHint = spacing.ems(7);
        records.setLayoutData(below);
    }

    /** @param lines one for each record, or empty */
    void show(String reason, String lines) {
        sentence.setText(reason);
        records.setText(lines);
        records.setVisible(!lines.isEmpty());
        ((GridData) records.getLayoutData()).exclude = lines.isEmpty();
        setShown(true);
    }

    void clear() {
        setShown(false);
    }

    private void setShown(boolean shown) {
        area.setVisible(shown);
        ((GridData) area.getLayoutData()).exclude = !shown;
        area.getParent().layout(true, true);
    }
}
