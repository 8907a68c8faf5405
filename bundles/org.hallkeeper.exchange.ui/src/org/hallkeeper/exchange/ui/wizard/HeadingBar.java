package org.hallkeeper.exchange.ui.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Table;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** Which sheet is read and where its headings stand. */
final class HeadingBar {

    /** Told where the headings shall be. */
    interface Listener {

        /**
         * @param row  1-based number of the first row of headings
         * @param rows how many
         */
        void moved(int row, int rows);
    }

    private static final int MOST_ROWS = 3;

    private final Texts texts = ScreenTexts.beside(HeadingBar.class);
    private final Label sheet;
    private final Spinner row;
    private final Spinner rows;

    HeadingBar(Composite parent, Listener listener) {
        Spacing spacing = Spacing.of(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(spacing.grid(6));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sheet = WidgetKey.set(new Label(bar, SWT.NONE), "import.columns.sheet");
        new Label(bar, SWT.NONE).setText(texts.get("heading.at"));
        row = WidgetKey.set(new Spinner(bar, SWT.BORDER), "import.columns.headerRow");
        new Label(bar, SWT.NONE).setText(texts.get("heading.row"));
        rows = WidgetKey.set(new Spinner(bar, SWT.BORDER), "import.columns.headerRows");
        new Label(bar, SWT.NONE).setText(texts.get("heading.rows"));
        row.setToolTipText(texts.get("heading.tip"));
        row.addListener(SWT.Selection, e -> listener.moved(row.getSelection(), rows.getSelection()));
        rows.addListener(SWT.Selection, e -> listener.moved(row.getSelection(), rows.getSelection()));
    }

    void show(Table table, Mapping mapping) {
        sheet.setText(table.sheetName().isEmpty() ? "" : texts.get("sheet", table.sheetName()));
        row.setValues(mapping.headerRow(), 1, table.rows().getLast().number(), 0, 1, 10);
        rows.setValues(mapping.headerRows(), 1, MOST_ROWS, 0, 1, 1);
        sheet.requestLayout();
    }
}
