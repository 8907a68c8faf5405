package org.hallkeeper.duty.ui.month;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** The twelve months of a year to choose from; Page Up and Page Down change the year, Esc closes. */
final class MonthPopup {

    private static final int MONTHS_IN_A_ROW = 4;

    private final ToolItem below;
    private final YearMonth current;
    private final Consumer<YearMonth> onChosen;
    private final Texts texts = ScreenTexts.beside(MonthPopup.class);
    private Shell shell;
    private Label year;
    private Button[] months;
    private int shownYear;

    MonthPopup(ToolItem below, YearMonth current, Consumer<YearMonth> onChosen) {
        this.below = below;
        this.current = current;
        this.onChosen = onChosen;
    }

    void open() {
        shell = WidgetKey.set(new Shell(below.getParent().getShell(), SWT.NO_TRIM | SWT.TOOL), "duty.roster.months");
        GridLayout frame = new GridLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        Spacing spacing = Spacing.of(shell);
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.setLayout(spacing.grid(MONTHS_IN_A_ROW, spacing.half()));
        createYear(page);
        createMonths(page, spacing);
        showYear(current.getYear());
        shell.addListener(SWT.Deactivate, e -> shell.dispose());
        shell.addListener(SWT.Traverse, this::traverse);
        place();
        shell.open();
        months[current.getMonthValue() - 1].setFocus();
        shell.setBackground(Palette.of(shell).color(Tone.ACCENT));
    }

    private void createYear(Composite page) {
        yearStep(page, "duty.roster.months.previousYear", "‹", -1);
        year = TypeScale.STRONG.on(WidgetKey.set(new Label(page, SWT.CENTER), "duty.roster.months.year"));
        year.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, MONTHS_IN_A_ROW - 2, 1));
        yearStep(page, "duty.roster.months.nextYear", "›", 1);
    }

    private void yearStep(Composite page, String key, String label, int years) {
        Button button = WidgetKey.set(new Button(page, SWT.PUSH | SWT.FLAT), key);
        button.setText(label);
        button.setToolTipText(texts.get(years < 0 ? "previousYear" : "nextYear"));
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        button.addListener(SWT.Selection, e -> showYear(shownYear + years));
        pageKeysTurnYears(button);
    }

    private void createMonths(Composite page, Spacing spacing) {
        months = new Button[12];
        for (int index = 0; index < months.length; index++) {
            int month = index + 1;
            Button button = WidgetKey.set(new Button(page, SWT.PUSH | SWT.FLAT), "duty.roster.months." + month);
            button.setText(Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault()));
            GridData even = new GridData(SWT.FILL, SWT.FILL, true, true);
            even.widthHint = spacing.ems(3.4);
            button.setLayoutData(even);
            button.addListener(SWT.Selection, e -> choose(month));
            if (month == current.getMonthValue())
                CssClass.PRIMARY.on(button);
            pageKeysTurnYears(button);
            months[index] = button;
        }
    }

    private void pageKeysTurnYears(Button button) {
        button.addListener(SWT.KeyDown, key -> {
            if (key.keyCode == SWT.PAGE_UP)
                showYear(shownYear - 1);
            else if (key.keyCode == SWT.PAGE_DOWN)
                showYear(shownYear + 1);
        });
    }

    private void showYear(int wanted) {
        shownYear = wanted;
        year.setText(texts.get("year", wanted));
    }

    private void choose(int month) {
        YearMonth chosen = YearMonth.of(shownYear, month);
        shell.dispose();
        onChosen.accept(chosen);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE)
            shell.dispose();
    }

    private void place() {
        shell.pack();
        Rectangle item = below.getBounds();
        Point corner = below.getParent().toDisplay(item.x, item.y + item.height);
        shell.setLocation(corner);
    }
}
