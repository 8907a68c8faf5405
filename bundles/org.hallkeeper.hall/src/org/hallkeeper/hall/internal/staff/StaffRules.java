package org.hallkeeper.hall.internal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffDetails;

/** What the values of a member of staff must satisfy by themselves. */
final class StaffRules {

    /** One value that breaks a rule, and the sentence about it. */
    record Fault(StaffField field, String what) {
    }

    private final Texts texts;

    StaffRules(Locale locale) {
        this.texts = new Texts(StaffRules.class, locale);
    }

    List<Fault> faults(StaffDetails details) {
        List<Fault> faults = new ArrayList<>();
        for (StaffField field : StaffField.values()) {
            String value = field.of(details);
            if (field.isRequired() && value.isEmpty()) {
                faults.add(new Fault(field, texts.get("staff.missing", label(field))));
            }
            if (value.length() > field.longest()) {
                faults.add(new Fault(field, texts.get("staff.tooLong", label(field), value.length(), field.longest())));
            }
        }
        return faults;
    }

    private String label(StaffField field) {
        return texts.get("staff.field." + field.key());
    }
}
