package org.hallkeeper.duty.ui.roster;

import java.util.Optional;

import org.hallkeeper.duty.NameEntry;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterMonth;

/**
 * What the screen shows of a month, taken on the background thread and never changed.
 *
 * @param names who can be typed
 * @param undo  what Ctrl+Z would take back, in words
 * @param redo  what Ctrl+Y would do again, in words
 */
record Snapshot(RosterMonth month, NameEntry names, Optional<String> undo, Optional<String> redo) {

    static Snapshot of(RosterEditing editing) {
        return new Snapshot(editing.month(), editing.names(), editing.undoLabel(), editing.redoLabel());
    }
}
