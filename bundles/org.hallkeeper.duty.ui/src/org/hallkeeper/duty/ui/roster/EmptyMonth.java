package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** What stands in place of the grid while nobody is on duty in the month: how to begin. */
final class EmptyMonth {

    private final Texts texts = ScreenTexts.beside(EmptyMonth.class);
    private final Composite page;
    private final Label title;
    private final Button importing;
    private final Button blank;

    EmptyMonth(Composite parent, Rostering acts) {
        Spacing spacing = Spacing.of(parent);
        page = WidgetKey.set(new Composite(parent, SWT.NONE), "duty.roster.empty");
        page.setLayout(spacing.grid(1));
        Composite middle = new Composite(page, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        middle.setLayout(spacing.grid(2, spacing.two()));
        Label picture = new Label(middle, SWT.NONE);
        picture.setImage(Icons.of(page, EmptyMonth.class).get("empty.svg"));
        picture.setLayoutData(across());
        title = TypeScale.HEADING.on(new Label(middle, SWT.CENTER));
        title.setLayoutData(across());
        Label hint = CssClass.FAINT.on(new Label(middle, SWT.CENTER | SWT.WRAP));
        hint.setText(texts.get("empty.hint"));
        GridData wide = across();
        wide.widthHint = spacing.ems(22);
        hint.setLayoutData(wide);
        importing = CssClass.PRIMARY.on(button(middle, "import", acts::importTable));
        blank = button(middle, "blank", acts::beginBlank);
        for (Button button : List.of(importing, blank))
            button.addListener(SWT.KeyDown, key -> turnPages(key, acts));
    }

    /** The keys that leave the month are the same as in the grid. */
    private static void turnPages(Event key, Rostering acts) {
        switch (key.keyCode) {
        case SWT.PAGE_UP -> acts.showPreviousMonth();
        case SWT.PAGE_DOWN -> acts.showNextMonth();
        case SWT.HOME -> acts.showToday();
        default -> { }
        }
    }

    private static GridData across() {
        return new GridData(SWT.CENTER, SWT.CENTER, true, false, 2, 1);
    }

    private Button button(Composite parent, String name, Runnable act) {
        Button button = WidgetKey.set(new Button(parent, SWT.PUSH), "duty.roster.empty." + name);
        button.setText(texts.get("empty." + name));
        GridData place = new GridData("import".equals(name) ? SWT.END : SWT.BEGINNING, SWT.CENTER, true, false);
        place.verticalIndent = Spacing.of(parent).one();
        place.widthHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Spacing.of(parent).two();
        button.setLayoutData(place);
        button.addListener(SWT.Selection, e -> act.run());
        return button;
    }

    void show(YearMonth month, boolean canImport) {
        title.setText(texts.get("empty.title", month.getYear(), month.getMonthValue()));
        importing.setEnabled(canImport);
        page.layout(true, true);
    }

    void setFocus() {
        if (importing.isEnabled())
            importing.setFocus();
        else
            blank.setFocus();
    }

    Composite control() {
        return page;
    }
}
