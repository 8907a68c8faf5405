package org.hallkeeper.hall.ui.staff;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.hall.ui.form.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** Save, take back, void with a reason, restore: what can be done with the person in the form. */
final class StaffButtons {

    private final Texts texts = ScreenTexts.beside(StaffButtons.class);
    private final Composite area;
    private final Button save;
    private final Button revert;
    private final Button voiding;
    private final Button restore;
    private final Composite reasonLine;
    private final Text reason;
    private final Label problem;

    StaffButtons(Composite parent, StaffActs acts) {
        Spacing spacing = Spacing.of(parent);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(spacing.grid(1));
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.setLayout(spacing.grid(4));
        save = CssClass.PRIMARY.on(button(line, "save", acts::save));
        revert = button(line, "revert", acts::revert);
        voiding = button(line, "void", () -> askReason(true));
        ((GridData) voiding.getLayoutData()).horizontalAlignment = SWT.END;
        ((GridData) voiding.getLayoutData()).grabExcessHorizontalSpace = true;
        restore = button(line, "restore", acts::restore);
        reasonLine = new Composite(area, SWT.NONE);
        reasonLine.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        reasonLine.setLayout(spacing.grid(3));
        new Label(reasonLine, SWT.NONE).setText(texts.get("reason"));
        reason = WidgetKey.set(new Text(reasonLine, SWT.SINGLE | SWT.BORDER), "hall.staff.reason");
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(reasonLine, "confirmVoid", () -> acts.voidRecord(reason.getText()));
        problem = CssClass.PROBLEM.on(WidgetKey.set(new Label(area, SWT.WRAP), "hall.staff.problem"));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        reason.addListener(SWT.DefaultSelection, e -> acts.voidRecord(reason.getText()));
        reason.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE)
                askReason(false);
        });
    }

    private Button button(Composite parent, String name, Runnable act) {
        return Buttons.add(parent, "hall.staff." + name, texts.get(name), act);
    }

    Control control() {
        return area;
    }

    /** @param row empty for a new person */
    void show(Optional<StaffRow> row, boolean isModified) {
        boolean isVoided = row.filter(StaffRow::voided).isPresent();
        setVisible(save, !isVoided);
        setVisible(revert, !isVoided);
        save.setEnabled(isModified);
        revert.setEnabled(isModified);
        setVisible(voiding, row.isPresent() && !isVoided);
        setVisible(restore, isVoided);
        voiding.setEnabled(!isModified);
    }

    /** The next person is not asked about with the reason of the last. */
    void forget() {
        reason.setText("");
        complain("");
        askReason(false);
    }

    private void askReason(boolean ask) {
        setVisible(reasonLine, ask);
        if (ask)
            reason.setFocus();
    }

    void complain(String sentence) {
        problem.setText(sentence);
        problem.requestLayout();
    }

    private static void setVisible(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        control.requestLayout();
    }
}
