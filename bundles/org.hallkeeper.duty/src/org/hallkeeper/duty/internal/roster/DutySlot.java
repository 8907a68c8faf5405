package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;

import org.hallkeeper.duty.Assigned;
import org.hallkeeper.exchange.plan.Snapshot;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One place in a cell of the table (domain.md H1 DutySlot). A place that is no longer taken is voided and taken again later, so
 * that years of moving people about leave no heap of voided rows; who stood there when is the audit's to tell.
 */
@Entity
@Table(name = "DUTY_SLOT")
public class DutySlot extends RegisterEntity {

    private static final String REMOVED = "移出值班表";

    @ManyToOne(optional = false)
    @JoinColumn(name = "ROSTER_ID")
    private Roster roster;

    @Column(name = "DUTY_DATE")
    private LocalDate date;

    @Column(name = "POST_ID")
    private long postId;

    private int seq;

    @Column(name = "STAFF_ID")
    private long staffId;

    private String note;

    protected DutySlot() {
        // for the entity manager
    }

    DutySlot(Roster roster, CellKey cell, int seq, Assigned person) {
        this.roster = roster;
        this.date = cell.date();
        this.postId = cell.postId();
        this.seq = seq;
        take(person);
    }

    final void take(Assigned person) {
        staffId = person.staffId();
        note = person.note();
        if (isVoided()) {
            restore();
        }
    }

    void free() {
        if (!isVoided()) {
            voidBecause(REMOVED);
        }
    }

    String snapshot() {
        return Snapshot.of(Long.toString(staffId), note, Boolean.toString(isVoided())).text();
    }

    void goBackTo(String snapshot) {
        Snapshot before = Snapshot.read(snapshot);
        take(new Assigned(Long.parseLong(before.value(0)), "", "", before.value(1)));
        if (Boolean.parseBoolean(before.value(2))) {
            free();
        }
    }

    CellKey cell() {
        return new CellKey(date, postId);
    }

    Roster roster() {
        return roster;
    }

    int seq() {
        return seq;
    }

    long staffId() {
        return staffId;
    }

    String note() {
        return note;
    }
}
