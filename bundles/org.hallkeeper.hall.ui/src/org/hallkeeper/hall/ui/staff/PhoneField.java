package org.hallkeeper.hall.ui.staff;

import org.eclipse.swt.SWT;
import org.hallkeeper.hall.ui.form.Field;

/** A phone that is shown masked and can only be replaced as a whole: its stars stay selected until the first key. */
final class PhoneField {

    private final Field field;
    private String stored = "";

    PhoneField(Field field) {
        this.field = field;
        field.text().addListener(SWT.FocusIn, e -> selectStars());
        field.text().addListener(SWT.MouseUp, e -> selectStars());
    }

    private void selectStars() {
        if (isUntouched())
            field.text().selectAll();
    }

    void show(String phone) {
        stored = phone;
        field.show(Masked.phone(phone));
    }

    /** The number as stored unless the user has written another. */
    String value() {
        return isUntouched() ? stored : field.value();
    }

    /** A number with a star left in it would be stored with the star. */
    boolean isHalfMasked() {
        return !isUntouched() && field.value().contains("*");
    }

    private boolean isUntouched() {
        return field.value().equals(Masked.phone(stored));
    }
}
