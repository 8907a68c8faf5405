package org.hallkeeper.duty.ui.roster;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.DutyCount;
import org.hallkeeper.duty.NameEntry;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** How often everybody is on duty in the month shown (domain.md E-R01). */
final class CountsPanel {

    private static final List<String> COLUMNS = List.of("person", "total", "workdays", "restDays", "holidays", "nights");

    private final Texts texts = ScreenTexts.beside(CountsPanel.class);
    private final Composite page;
    private final Table table;

    CountsPanel(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        page = WidgetKey.set(new Composite(parent, SWT.NONE), "duty.roster.counts.panel");
        page.setLayout(spacing.grid(1, spacing.half()));
        TypeScale.STRONG.on(new Label(page, SWT.NONE)).setText(texts.get("counts.title"));
        table = WidgetKey.set(new Table(page, SWT.FULL_SELECTION | SWT.SINGLE), "duty.roster.counts.table");
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (String column : COLUMNS)
            addColumn(column);
    }

    private void addColumn(String name) {
        TableColumn column = new TableColumn(table, "person".equals(name) ? SWT.LEFT : SWT.RIGHT);
        column.setText(texts.get("counts." + name));
    }

    Composite control() {
        return page;
    }

    /** @param names tells apart people of the same name */
    void show(List<DutyCount> counts, NameEntry names) {
        table.setRedraw(false);
        table.removeAll();
        for (DutyCount count : counts)
            new TableItem(table, SWT.NONE).setText(line(count, names));
        for (TableColumn column : table.getColumns())
            column.pack();
        table.setRedraw(true);
    }

    private static String[] line(DutyCount count, NameEntry names) {
        Assigned person = count.person();
        String name = names.text(List.of(new Assigned(person.staffId(), person.name(), person.badgeNo(), "")));
        return new String[] { name, String.valueOf(count.total()), String.valueOf(count.workdays()),
            String.valueOf(count.restDays()), String.valueOf(count.holidays()), String.valueOf(count.nights()) };
    }
}
