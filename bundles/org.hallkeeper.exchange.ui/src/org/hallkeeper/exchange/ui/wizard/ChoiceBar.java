package org.hallkeeper.exchange.ui.wizard;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.read.ColumnHeadings;
import org.hallkeeper.exchange.table.ColumnLetters;
import org.hallkeeper.exchange.ui.columns.ColumnChoice;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** The current column and what it is taken for, to change without a mouse; and the same choices as a menu above a column. */
final class ChoiceBar {

    private final ImportSession session;
    private final Function<ColumnChoice, String> name;
    private final BiConsumer<Integer, ColumnChoice> chosen;
    private final Texts texts = ScreenTexts.beside(ChoiceBar.class);
    private final Combo column;
    private final Combo choice;
    private final Label told;

    /** @param chosen told a column, counted from 0, and what it shall be taken for */
    ChoiceBar(Composite page, ImportSession session, Function<ColumnChoice, String> name, BiConsumer<Integer, ColumnChoice> chosen) {
        this.session = session;
        this.name = name;
        this.chosen = chosen;
        Spacing spacing = Spacing.of(page);
        Composite bar = new Composite(page, SWT.NONE);
        bar.setLayout(spacing.grid(5));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        new Label(bar, SWT.NONE).setText(texts.get("choice.column"));
        column = combo(bar, "import.columns.column", spacing.ems(10));
        new Label(bar, SWT.NONE).setText(texts.get("choice.field"));
        choice = combo(bar, "import.columns.field", spacing.ems(10));
        told = WidgetKey.set(new Label(bar, SWT.NONE), "import.columns.told");
        told.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        column.addListener(SWT.Selection, e -> pick(column.getSelectionIndex(), ""));
        choice.addListener(SWT.Selection, e -> chosen.accept(column.getSelectionIndex(), all().get(choice.getSelectionIndex())));
    }

    private static Combo combo(Composite bar, String key, int width) {
        Combo combo = WidgetKey.set(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), key);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = width;
        combo.setLayoutData(data);
        return combo;
    }

    private List<ColumnChoice> all() {
        return ColumnChoice.all(session.fields());
    }

    void show(ImportDraft draft) {
        Map<Integer, String> written = ColumnHeadings.of(draft.table(), draft.mapping());
        int current = Math.clamp(column.getSelectionIndex(), 0, Math.max(0, draft.table().width() - 1));
        column.setItems(IntStream.range(0, draft.table().width())
                .mapToObj(index -> (ColumnLetters.of(index) + " " + written.getOrDefault(index, "")).strip()).toArray(String[]::new));
        choice.setItems(all().stream().map(name).toArray(String[]::new));
        pick(current, "");
    }

    /** @param reason what is the matter with the current cell of the column, or empty */
    void pick(int index, String reason) {
        column.select(index);
        String notice = session.draft().map(draft -> NoticeText.ofColumn(draft, index)).orElse("");
        (reason.isEmpty() ? CssClass.FAINT : CssClass.PROBLEM).nowOn(told);
        told.setText((reason.isEmpty() ? notice : reason).replace('\n', ' '));
        told.setToolTipText(told.getText());
        showChoice();
    }

    private void showChoice() {
        session.draft().ifPresent(draft -> choice.select(all().indexOf(taken(draft, column.getSelectionIndex()))));
    }

    private ColumnChoice taken(ImportDraft draft, int index) {
        return ColumnChoice.of(draft.mapping(), index, session.fields());
    }

    /** Offers the choices for a column in a menu. @param at on the screen */
    void offer(int index, Point at) {
        session.draft().ifPresent(draft -> {
            Menu menu = new Menu(column.getShell(), SWT.POP_UP);
            for (ColumnChoice each : all()) {
                MenuItem item = new MenuItem(menu, SWT.RADIO);
                item.setText(name.apply(each));
                item.setSelection(each.equals(taken(draft, index)));
                item.addListener(SWT.Selection, e -> {
                    if (item.getSelection())
                        chosen.accept(index, each);
                });
            }
            menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setLocation(at);
            menu.setVisible(true);
        });
    }
}
