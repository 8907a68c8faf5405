package org.hallkeeper.duty;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.BlockEdits.Prepared;
import org.hallkeeper.duty.EditHistory.Step;

/**
 * One person editing one month in a grid: every act is stored at once and can be taken back, without limit and a whole
 * block as one step. An act that cannot be taken back because somebody else changed the same cells is told once and then
 * forgotten, so that the acts before it stay within reach.
 *
 * <p>Reaches the database, so it belongs on a background thread, and always the same: it is not safe for several.
 */
public final class RosterEditing {

    private final RosterService service;
    private final StaffDirectory staff;
    private final Locale locale;
    private final EditLabels labels;
    private final EditHistory history = new EditHistory();
    private RosterMonth month;
    private NameEntry names;

    public RosterEditing(RosterService service, StaffDirectory staff, YearMonth month, Locale locale) {
        this.service = service;
        this.staff = staff;
        this.locale = locale;
        this.labels = new EditLabels(locale);
        this.month = service.month(month);
        this.names = readNames();
    }

    /** The table as last read or stored. */
    public RosterMonth month() {
        return month;
    }

    /** Who can be typed into this table. */
    public NameEntry names() {
        return names;
    }

    /** Reads table and names anew, e.g. after somebody else changed them; the history stays. */
    public void reload() {
        month = service.month(month.month());
        names = readNames();
    }

    /** Types a text into one cell. */
    public SaveResult<RosterMonth> type(RosterPlace place, String text) {
        return act(block().typed(place, text), "edit.typed");
    }

    /**
     * Pastes rows of texts, e.g. from a spreadsheet.
     *
     * @param corner where the first text of the first row goes
     */
    public SaveResult<RosterMonth> paste(RosterPlace corner, List<List<String>> block) {
        return act(block().pasted(corner, block), "edit.pasted");
    }

    /** Empties cells. */
    public SaveResult<RosterMonth> clear(Collection<RosterPlace> places) {
        return act(block().cleared(places), "edit.cleared");
    }

    /** Repeats the first row of a rectangle in the rows below it. */
    public SaveResult<RosterMonth> fillDown(RosterPlace upperLeft, RosterPlace lowerRight) {
        return act(block().filledDown(upperLeft, lowerRight), "edit.filled");
    }

    /** What {@link #undo} would take back, e.g. {@code 撤销：12月3日 带班领导 张三→李四}. */
    public Optional<String> undoLabel() {
        return history.lastDone().map(step -> labels.undo(step.label()));
    }

    /** What {@link #redo} would do again. */
    public Optional<String> redoLabel() {
        return history.lastUndone().map(step -> labels.redo(step.label()));
    }

    /** Takes the last act back. */
    public SaveResult<RosterMonth> undo() {
        return history.lastDone().map(step -> repeat(step.backwards(), history::undid, history::forgetDone))
                .orElseGet(() -> new SaveResult.Refused<>(texts().get("edit.nothingToUndo")));
    }

    /** Does the act again that was taken back last. */
    public SaveResult<RosterMonth> redo() {
        return history.lastUndone().map(step -> repeat(step.edits(), history::redid, history::forgetUndone))
                .orElseGet(() -> new SaveResult.Refused<>(texts().get("edit.nothingToRedo")));
    }

    private SaveResult<RosterMonth> act(Prepared prepared, String act) {
        if (!prepared.problems().isEmpty()) {
            return new SaveResult.Invalid<>(prepared.problems());
        }
        if (prepared.edits().isEmpty()) {
            return new SaveResult.Saved<>(month);
        }
        Step step = new Step(labels.of(month, prepared.edits(), act), prepared.edits());
        SaveResult<RosterMonth> result = store(step.edits());
        if (result instanceof SaveResult.Saved) {
            history.did(step);
        }
        return result;
    }

    private SaveResult<RosterMonth> repeat(List<RosterEdit> edits, Runnable whenStored, Runnable whenImpossible) {
        SaveResult<RosterMonth> result = store(edits);
        switch (result) {
            case SaveResult.Saved<RosterMonth> saved -> whenStored.run();
            case SaveResult.Conflict<RosterMonth> conflict -> whenImpossible.run();
            case SaveResult.Invalid<RosterMonth> invalid -> whenImpossible.run();
            case SaveResult.Refused<RosterMonth> refused -> { /* the table may become a draft again */ }
        }
        return result;
    }

    private SaveResult<RosterMonth> store(List<RosterEdit> edits) {
        SaveResult<RosterMonth> result = service.apply(month.month(), edits, locale);
        if (result instanceof SaveResult.Saved<RosterMonth> saved) {
            month = saved.value();
        } else if (result instanceof SaveResult.Conflict<RosterMonth> conflict) {
            month = conflict.theirs();
        }
        return result;
    }

    private BlockEdits block() {
        return new BlockEdits(month, names, locale);
    }

    /** Also people who have left but still stand in the table, so that their cells can be edited. */
    private NameEntry readNames() {
        Set<Long> standing = month.days().stream().flatMap(day -> day.people().values().stream()).flatMap(List::stream)
                .map(Assigned::staffId).collect(Collectors.toCollection(HashSet::new));
        Set<StaffMember> people = new LinkedHashSet<>(staff.active());
        people.addAll(staff.withIds(standing));
        return new NameEntry(people, locale);
    }

    private Texts texts() {
        return new Texts(RosterEditing.class, locale);
    }
}
