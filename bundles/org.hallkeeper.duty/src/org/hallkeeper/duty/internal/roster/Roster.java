package org.hallkeeper.duty.internal.roster;

import java.time.YearMonth;

import org.hallkeeper.duty.RosterState;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** The table of a month (domain.md H1 Roster); unique by year, month, kind and revision. */
@Entity
@Table(name = "ROSTER")
public class Roster extends RegisterEntity {

    static final int FIRST_REVISION = 1;

    @Column(name = "ROSTER_YEAR")
    private int year;

    @Column(name = "ROSTER_MONTH")
    private int month;

    @Enumerated(EnumType.STRING)
    private RosterKind kind;

    private int rev;

    @Enumerated(EnumType.STRING)
    private RosterState state;

    protected Roster() {
        // for the entity manager
    }

    Roster(YearMonth month) {
        this.year = month.getYear();
        this.month = month.getMonthValue();
        this.kind = RosterKind.COMPREHENSIVE;
        this.rev = FIRST_REVISION;
        this.state = RosterState.DRAFT;
    }

    YearMonth month() {
        return YearMonth.of(year, month);
    }

    RosterState state() {
        return state;
    }
}
