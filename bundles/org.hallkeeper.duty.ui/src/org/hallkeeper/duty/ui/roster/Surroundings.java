package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.dialog.Dialogs;

/**
 * What the duty table finds around it.
 *
 * @param dialogs   asked each time, because a test puts its own in place while the workbench runs
 * @param onTyping  told whether there is a text that has not been handed on yet
 * @param onHistory told whenever there may be something else to undo or redo
 */
record Surroundings(RosterService rosters, StaffDirectory staff, HallCalendar calendar, HallClock clock, Background background, StatusLine statusLine,
        Supplier<Dialogs> dialogs, Neighbours neighbours, Consumer<Boolean> onTyping, Consumer<Snapshot> onHistory) {

    /** Reads the month, so in the background only. */
    RosterEditing edit(YearMonth month) {
        return new RosterEditing(rosters, staff, month, Locale.getDefault());
    }
}
