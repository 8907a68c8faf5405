package org.hallkeeper.exchange.ui.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** Four numbers that say it all. */
final class CountsRow {

    private final Composite row;
    private final Texts texts = ScreenTexts.beside(CountsRow.class);
    private final Label created;
    private final Label changed;
    private final Label same;
    private final Label bad;

    CountsRow(Composite page) {
        Spacing spacing = Spacing.of(page);
        row = new Composite(page, SWT.NONE);
        GridLayout cells = spacing.grid(4);
        cells.horizontalSpacing = spacing.ems(2.5);
        row.setLayout(cells);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        created = number("new", spacing);
        changed = number("changed", spacing);
        same = number("same", spacing);
        bad = number("bad", spacing);
    }

    private Label number(String what, Spacing spacing) {
        Composite cell = new Composite(row, SWT.NONE);
        GridLayout tight = spacing.grid(1);
        tight.verticalSpacing = 0;
        cell.setLayout(tight);
        Label number = TypeScale.TITLE.on(WidgetKey.set(new Label(cell, SWT.NONE), "import.count." + what));
        GridData width = new GridData();
        width.widthHint = spacing.ems(5.5);
        number.setLayoutData(width);
        CssClass.FAINT.on(new Label(cell, SWT.NONE)).setText(texts.get("count." + what));
        return number;
    }

    void show(Counts counts) {
        created.setText(Integer.toString(counts.created()));
        changed.setText(Integer.toString(counts.changed()));
        same.setText(Integer.toString(counts.same()));
        bad.setText(Integer.toString(counts.bad()));
        (counts.bad() > 0 ? CssClass.PROBLEM : CssClass.FAINT).nowOn(bad);
    }
}
