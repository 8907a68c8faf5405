package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.ui.background.ScreenWork;

/**
 * Carries what the screen wants to the service, one act after the other in the order they were done, and brings back what became of it. To be
 * called on the display thread; the editings themselves are touched in the background only.
 */
final class RosterDesk {

    /** What became of an act, and the month as it stands now. */
    record Done(SaveResult<RosterMonth> result, Snapshot now) {
    }

    private final ScreenWork work;
    private final Function<YearMonth, RosterEditing> opening;
    private final HallCalendar calendar;
    private final Map<YearMonth, RosterEditing> editings = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isBusy;

    /** @param opening begins to edit a month; in the background */
    RosterDesk(ScreenWork work, Function<YearMonth, RosterEditing> opening, HallCalendar calendar) {
        this.work = work;
        this.opening = opening;
        this.calendar = calendar;
    }

    /** Reads the month anew; what was done to it before can still be taken back. */
    void read(YearMonth month, String what, Consumer<Snapshot> then, Consumer<Throwable> failed) {
        enqueue(what, () -> read(month), then, failed);
    }

    void act(YearMonth month, String what, Function<RosterEditing, SaveResult<RosterMonth>> act, Consumer<Done> then,
            Consumer<Throwable> failed) {
        enqueue(what, () -> act(month, act), then, failed);
    }

    /** Whether nothing is on its way any more. */
    boolean isIdle() {
        return !isBusy;
    }

    private Snapshot read(YearMonth month) {
        RosterEditing known = editings.get(month);
        if (known == null)
            return snapshot(editing(month));
        known.reload();
        return snapshot(known);
    }

    private Done act(YearMonth month, Function<RosterEditing, SaveResult<RosterMonth>> act) {
        RosterEditing editing = editing(month);
        SaveResult<RosterMonth> result = act.apply(editing);
        return new Done(result, snapshot(editing));
    }

    private Snapshot snapshot(RosterEditing editing) {
        return Snapshot.of(editing, calendar);
    }

    private RosterEditing editing(YearMonth month) {
        return editings.computeIfAbsent(month, opening);
    }

    private <T> void enqueue(String what, Supplier<T> job, Consumer<T> then, Consumer<Throwable> failed) {
        waiting.add(() -> work.run(what, progress -> job.get(), done -> end(then, done), thrown -> end(failed, thrown)));
        if (!isBusy)
            next();
    }

    private <T> void end(Consumer<T> outcome, T value) {
        isBusy = false;
        try {
            outcome.accept(value);
        } finally {
            if (!isBusy)
                next();
        }
    }

    private void next() {
        Runnable job = waiting.poll();
        isBusy = job != null;
        if (isBusy)
            job.run();
    }
}
