package org.hallkeeper.duty.internal.roster;

/** Which posts a table covers (domain.md H1 Roster.kind). */
public enum RosterKind {

    LEADER, WINDOW, ENQUIRY_GUIDE, GUARD, HOLIDAY,
    /** 综合: all posts of the hall, the table of form B1. */
    COMPREHENSIVE
}
