package org.hallkeeper.duty.ui.roster;

import java.util.Optional;

import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.duty.NameEntry;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterMonth;

/**
 * What the screen shows of a month, taken on the background thread and never changed.
 *
 * @param names who can be typed
 * @param isProvisional whether holidays are only guessed from the day of the week (domain.md C1.2)
 * @param undo  what Ctrl+Z would take back, in words
 * @param redo  what Ctrl+Y would do again, in words
 */
record Snapshot(RosterMonth month, NameEntry names, boolean isProvisional, Optional<String> undo, Optional<String> redo) {

    static Snapshot of(RosterEditing editing, HallCalendar calendar) {
        boolean isProvisional = !calendar.isLoaded(editing.month().month().getYear());
        return new Snapshot(editing.month(), editing.names(), isProvisional, editing.undoLabel(), editing.redoLabel());
    }
}
