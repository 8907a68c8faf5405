package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;

import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The remark beside a day of the table. */
@Entity
@Table(name = "DAY_REMARK")
public class DayRemark extends RegisterEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "ROSTER_ID")
    private Roster roster;

    @Column(name = "DUTY_DATE")
    private LocalDate date;

    private String remark;

    protected DayRemark() {
        // for the entity manager
    }

    DayRemark(Roster roster, LocalDate date, String remark) {
        this.roster = roster;
        this.date = date;
        this.remark = remark;
    }

    void set(String words) {
        remark = words;
    }

    LocalDate date() {
        return date;
    }

    String remark() {
        return remark;
    }
}
