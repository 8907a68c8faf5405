package org.hallkeeper.hall.internal.staff;

import java.util.OptionalLong;

import org.hallkeeper.hall.StaffDetails;

/** A person of the register as an import compares with, or nobody yet. */
record StoredStaff(OptionalLong id, StaffDetails details) {

    static StoredStaff of(StaffDetails newcomer) {
        return new StoredStaff(OptionalLong.empty(), newcomer);
    }

    static StoredStaff of(Staff staff) {
        return new StoredStaff(OptionalLong.of(staff.id()), staff.details());
    }

    boolean isNew() {
        return id.isEmpty();
    }
}
