package org.hallkeeper.hall;

import org.hallkeeper.core.people.StaffMember;

/**
 * A member of staff as the register shows it.
 *
 * @param version of the record; a save carries it back, so that nobody overwrites what another changed
 * @param pinyin the name in full pinyin, for filters and sorting
 * @param initials the pinyin initials
 * @param voided whether the record is out of use
 * @param voidReason why, empty while in use
 */
public record StaffRow(StaffMember member, int version, String pinyin, String initials, boolean voided, String voidReason) {

    /** The part of the row that a person can change. */
    public StaffDetails details() {
        return new StaffDetails(member.badgeNo(), member.name(), member.department(), member.title(), member.phone(),
                member.kind(), member.active());
    }

    /** The row as it would look with other values. */
    public StaffRow with(StaffDetails details) {
        StaffMember changed = new StaffMember(member.id(), details.badgeNo(), details.name(), details.department(),
                details.title(), details.phone(), details.kind(), details.active());
        return new StaffRow(changed, version, pinyin, initials, voided, voidReason);
    }
}
