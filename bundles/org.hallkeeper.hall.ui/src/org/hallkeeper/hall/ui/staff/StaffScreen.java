package org.hallkeeper.hall.ui.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.hall.ui.form.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** The widgets of the staff register: search and list at the left, the person chosen at the right. */
final class StaffScreen {

    private static final int[] SHARES = { 64, 36 };

    /** Width that list and form need to stand side by side, in heights of a line. */
    private static final double LEAST_FOR_BOTH = 40;

    private final Texts texts = ScreenTexts.beside(StaffScreen.class);
    private final StaffTable rows = new StaffTable(texts);
    private final SashForm page;
    private final Text search;
    private final Button showVoided;
    private final Button importing;
    private final Label count;
    private final StaffGrid grid;
    private final StaffForm form;
    private final StaffButtons buttons;
    private final Consumer<Boolean> onModified;

    StaffScreen(Composite parent, StaffActs acts, Consumer<StaffRow> onChosen, Consumer<Boolean> onModified) {
        this.onModified = onModified;
        page = WidgetKey.set(new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH), "hall.staff");
        Spacing spacing = Spacing.of(page);
        Composite left = new Composite(page, SWT.NONE);
        left.setLayout(spacing.grid(1, spacing.half()));
        Composite head = new Composite(left, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(spacing.grid(5));
        search = createSearch(head, spacing);
        count = CssClass.FAINT.on(WidgetKey.set(new Label(head, SWT.NONE), "hall.staff.count"));
        showVoided = WidgetKey.set(new Button(head, SWT.CHECK), "hall.staff.showVoided");
        showVoided.setText(texts.get("showVoided"));
        showVoided.addListener(SWT.Selection, e -> acts.refresh());
        Buttons.add(head, "hall.staff.add", texts.get("add"), acts::begin);
        importing = Buttons.add(head, "hall.staff.import", texts.get("import"), acts::importList);
        grid = new StaffGrid(left, rows, onChosen, () -> form().setFocus());
        grid.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ScrolledComposite right = new ScrolledComposite(page, SWT.V_SCROLL);
        Composite sheet = new Composite(right, SWT.NONE);
        GridLayout margins = spacing.grid(1, spacing.ems(1.5));
        margins.verticalSpacing = spacing.one();
        sheet.setLayout(margins);
        form = new StaffForm(sheet, this::offerButtons);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons = new StaffButtons(sheet, acts);
        buttons.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        right.setContent(sheet);
        right.setExpandHorizontal(true);
        right.setExpandVertical(true);
        right.addListener(SWT.Resize, e -> right.setMinHeight(sheet.computeSize(right.getClientArea().width, SWT.DEFAULT).y));
        page.setWeights(SHARES);
        page.addListener(SWT.Resize, e -> arrange(spacing));
    }

    /** In a narrow window the form goes below the list. */
    private void arrange(Spacing spacing) {
        int wanted = page.getSize().x < spacing.ems(LEAST_FOR_BOTH) ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (page.getOrientation() != wanted)
            page.setOrientation(wanted);
    }

    private Text createSearch(Composite head, Spacing spacing) {
        Text box = WidgetKey.set(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER), "hall.staff.search");
        box.setMessage(texts.get("search"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.minimumWidth = spacing.ems(8);
        box.setLayoutData(wide);
        box.addListener(SWT.Modify, e -> search());
        box.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN)
                grid.table().setFocus();
        });
        return box;
    }

    private void search() {
        rows.search(search.getText());
        grid.refresh();
        showCount();
    }

    private void showCount() {
        int all = rows.total();
        int shown = rows.getRowCount();
        count.setText(shown == all ? texts.get("count.all", all) : texts.get("count.some", all, shown));
        count.requestLayout();
    }

    Composite control() {
        return page;
    }

    StaffForm form() {
        return form;
    }

    StaffButtons buttons() {
        return buttons;
    }

    boolean isShowingVoided() {
        return showVoided.getSelection();
    }

    void enableImport(boolean canImport) {
        importing.setEnabled(canImport);
    }

    void fill(List<StaffRow> staff) {
        rows.fill(staff);
        grid.refresh();
        showCount();
    }

    /** @param row empty for a new person */
    void show(Optional<StaffRow> row) {
        form.show(row);
        buttons.forget();
        offerButtons();
        selectFormRow();
    }

    /** The cursor goes back to the person in the form. */
    void selectFormRow() {
        form.base().ifPresentOrElse(grid::select, grid::clearSelection);
    }

    /** Sentences about a field go below it, others below the buttons. */
    void complain(List<Problem> problems) {
        List<Problem> ofFields = problems.stream().filter(problem -> form.has(problem.where())).toList();
        form.complain(ofFields);
        if (ofFields.size() < problems.size())
            buttons.complain(problems.getFirst().what());
    }

    private void offerButtons() {
        if (buttons == null)
            return;
        buttons.show(form.base(), form.isModified());
        onModified.accept(form.isModified());
    }

    void setFocus() {
        search.setFocus();
    }
}
