package org.hallkeeper.duty.ui.month;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** The row of buttons over the grid: which month, and what can be done with it. Wraps when the window is narrow. */
public final class MonthBar {

    /** Carries out what the buttons offer; keys call the same. */
    public interface Acts {

        void show(YearMonth month);

        void showToday();

        void importTable();

        void preview();

        void undo();

        void redo();

        void toggleCounts();

        void editHall();

        void showKeys();
    }

    private final Composite bar;
    private final Acts acts;
    private final Texts texts = ScreenTexts.beside(MonthBar.class);
    private final ToolItem chooser;
    private final ToolItem importing;
    private final ToolItem preview;
    private final ToolItem undo;
    private final ToolItem redo;
    private final ToolItem counts;
    private final ToolItem hall;
    private final Label provisional;
    private YearMonth month = YearMonth.of(2000, 1);

    public MonthBar(Composite parent, Acts acts) {
        this.acts = acts;
        bar = WidgetKey.set(new Composite(parent, SWT.NONE), "duty.roster.bar");
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = Spacing.of(parent).half();
        bar.setLayout(row);
        Tools months = new Tools(bar);
        months.add("previous", () -> acts.show(month.minusMonths(1)));
        chooser = months.add("month", this::choose);
        months.add("next", () -> acts.show(month.plusMonths(1)));
        months.add("today", acts::showToday);
        Tools table = new Tools(bar);
        importing = table.addFading("import", acts::importTable);
        preview = table.addFading("preview", acts::preview);
        Tools history = new Tools(bar);
        undo = history.addFading("undo", acts::undo);
        redo = history.addFading("redo", acts::redo);
        Tools more = new Tools(bar);
        counts = more.addSwitch("counts", acts::toggleCounts);
        hall = more.addFading("hall", acts::editHall);
        more.add("keys", acts::showKeys);
        provisional = CssClass.FAINT.on(WidgetKey.set(new Label(bar, SWT.NONE), "duty.roster.provisional"));
    }

    public Composite control() {
        return bar;
    }

    private void choose() {
        new MonthPopup(chooser, month, acts::show).open();
    }

    /** @param state the word for the state of the table, e.g. 草稿; empty while it is being read */
    public void show(YearMonth shown, String state) {
        month = shown;
        String word = shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
        String name = texts.get("month.name", shown.getYear(), shown.getMonthValue(), word);
        chooser.setText(state.isEmpty() ? name : texts.get("month.withState", name, state));
        bar.requestLayout();
    }

    /** Holidays of years whose official notice is not known yet are not to be relied on (domain.md C1.2). */
    public void showProvisional(boolean isProvisional) {
        provisional.setText(isProvisional ? texts.get("provisional", month.getYear()) : "");
        bar.requestLayout();
    }

    /** The labels say what would be taken back or done again. */
    public void offerHistory(Optional<String> undoLabel, Optional<String> redoLabel) {
        offer(undo, undoLabel, "undo.tip");
        offer(redo, redoLabel, "redo.tip");
    }

    private void offer(ToolItem item, Optional<String> label, String otherwise) {
        item.setEnabled(label.isPresent());
        item.setToolTipText(label.orElse(texts.get(otherwise)));
    }

    /** What other bundles offer may be missing. */
    public void enable(boolean canImport, boolean canPreview, boolean canEditHall) {
        importing.setEnabled(canImport);
        preview.setEnabled(canPreview);
        hall.setEnabled(canEditHall);
    }

    public void showCountsAs(boolean shown) {
        counts.setSelection(shown);
    }
}
