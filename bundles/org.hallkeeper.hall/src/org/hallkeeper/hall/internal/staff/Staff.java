package org.hallkeeper.hall.internal.staff;

import java.util.Locale;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.text.Pinyin;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A member of staff (domain.md H1 Staff, as far as the duty table needs it). */
@Entity
@Table(name = "STAFF")
public class Staff extends RegisterEntity {

    @Column(name = "BADGE_NO")
    private String badgeNo;

    /** The badge number in its comparable form, empty in a voided record: so the database itself keeps it unique. */
    @Column(name = "BADGE_IN_USE")
    private String badgeInUse;

    private String name;
    private String department;
    private String title;
    private String phone;
    private String kind;
    private boolean active;

    /** The name in full pinyin. */
    private String pinyin;
    private String initials;

    protected Staff() {
        // for the entity manager
    }

    Staff(StaffDetails details) {
        set(details);
    }

    /** Badge numbers differ only when a person would say so: a12 is A12. */
    static String comparable(String badgeNo) {
        return badgeNo.toUpperCase(Locale.ROOT);
    }

    void set(StaffDetails details) {
        badgeNo = details.badgeNo();
        badgeInUse = isVoided() ? null : comparable(badgeNo);
        name = details.name();
        department = details.department();
        title = details.title();
        phone = details.phone();
        kind = details.kind();
        active = details.active();
        pinyin = Pinyin.full(name);
        initials = Pinyin.initials(name);
    }

    @Override
    public void voidBecause(String reason) {
        super.voidBecause(reason);
        badgeInUse = null;
    }

    @Override
    public void restore() {
        super.restore();
        badgeInUse = comparable(badgeNo);
    }

    StaffMember member() {
        return new StaffMember(id(), badgeNo, name, department, title, phone, kind, active && !isVoided());
    }

    /** The values as they stand, for taking an import back. */
    StaffDetails details() {
        return row().details();
    }

    StaffRow row() {
        return new StaffRow(new StaffMember(id(), badgeNo, name, department, title, phone, kind, active), version(), pinyin,
                initials, isVoided(), voidReason());
    }
}
