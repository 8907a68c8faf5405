package org.hallkeeper.hall.ui.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.hall.ui.form.Field;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** One person, to look at and to change. */
final class StaffForm {

    private static final StaffDetails NOBODY = new StaffDetails("", "", "", "", "", "", true);

    private final Texts texts = ScreenTexts.beside(StaffForm.class);
    private final Composite form;
    private final Label title;
    private final Label hint;
    private final Map<String, Field> fields = new HashMap<>();
    private final PhoneField phone;
    private final Combo kind;
    private final Button active;
    private Optional<StaffRow> base = Optional.empty();

    StaffForm(Composite parent, Runnable onModified) {
        Spacing spacing = Spacing.of(parent);
        form = WidgetKey.set(new Composite(parent, SWT.NONE), "hall.staff.form");
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.one();
        form.setLayout(layout);
        title = TypeScale.HEADING.on(WidgetKey.set(new Label(form, SWT.NONE), "hall.staff.title"));
        title.setLayoutData(across());
        hint = CssClass.FAINT.on(WidgetKey.set(new Label(form, SWT.WRAP), "hall.staff.hint"));
        hint.setLayoutData(across());
        for (String name : List.of("badgeNo", "name", "department", "title", "phone"))
            fields.put(name, new Field(form, "hall.staff." + name, texts.get("field." + name), SWT.SINGLE));
        phone = new PhoneField(fields.get("phone"));
        caption("field.kind");
        kind = WidgetKey.set(new Combo(form, SWT.DROP_DOWN | SWT.BORDER), "hall.staff.kind");
        kind.setItems(texts.get("kinds").split(" "));
        kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(form, SWT.NONE);
        active = WidgetKey.set(new Button(form, SWT.CHECK), "hall.staff.active");
        active.setText(texts.get("field.active"));
        fields.values().forEach(field -> field.text().addListener(SWT.Modify, e -> onModified.run()));
        kind.addListener(SWT.Modify, e -> onModified.run());
        active.addListener(SWT.Selection, e -> onModified.run());
    }

    private static GridData across() {
        return new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    }

    private void caption(String key) {
        Label caption = new Label(form, SWT.NONE);
        caption.setText(texts.get(key));
        caption.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    Control control() {
        return form;
    }

    /** @param row empty for a new person */
    void show(Optional<StaffRow> row) {
        base = row;
        fill(row.map(StaffRow::details).orElse(NOBODY));
        title.setText(row.map(person -> person.member().name()).orElse(texts.get("title.new")));
        hint.setText(row.filter(StaffRow::voided).map(person -> texts.get("hint.voided", person.voidReason())).orElse(""));
        hint.setVisible(!hint.getText().isEmpty());
        ((GridData) hint.getLayoutData()).exclude = hint.getText().isEmpty();
        setEditable(row.filter(StaffRow::voided).isEmpty());
        form.requestLayout();
    }

    private void fill(StaffDetails details) {
        fields.get("badgeNo").show(details.badgeNo());
        fields.get("name").show(details.name());
        fields.get("department").show(details.department());
        fields.get("title").show(details.title());
        phone.show(details.phone());
        kind.setText(details.kind());
        active.setSelection(details.active());
    }

    private void setEditable(boolean editable) {
        fields.values().forEach(field -> field.setEditable(editable));
        kind.setEnabled(editable);
        active.setEnabled(editable);
    }

    Optional<StaffRow> base() {
        return base;
    }

    StaffDetails details() {
        return new StaffDetails(fields.get("badgeNo").value(), fields.get("name").value(), fields.get("department").value(),
                fields.get("title").value(), phone.value(), kind.getText(), active.getSelection());
    }

    boolean isModified() {
        return !details().equals(base.map(StaffRow::details).orElse(NOBODY));
    }

    /** @return false after telling that the phone cannot be stored as it stands */
    boolean isPhoneComplete() {
        if (phone.isHalfMasked())
            fields.get("phone").complain(texts.get("phone.halfMasked"));
        return !phone.isHalfMasked();
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Writes each sentence below the field it is about and goes to the first of them. */
    void complain(List<Problem> problems) {
        for (Problem problem : problems.reversed()) {
            Field field = fields.get(problem.where());
            field.complain(problem.what());
            field.text().setFocus();
        }
    }

    void setFocus() {
        fields.get(base.isPresent() ? "name" : "badgeNo").text().setFocus();
    }
}
