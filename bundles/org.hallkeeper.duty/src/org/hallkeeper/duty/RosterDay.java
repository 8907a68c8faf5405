package org.hallkeeper.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.calendar.DayInfo;

/**
 * One day of a duty table.
 *
 * @param people everybody on duty by id of the post, in order; posts with nobody are missing
 * @param remark 备注, empty mostly
 */
public record RosterDay(DayInfo info, Map<Long, List<Assigned>> people, String remark) {

    public RosterDay {
        people = Map.copyOf(people);
    }

    public LocalDate date() {
        return info.date();
    }

    /** Who is on duty at a post, in order. */
    public List<Assigned> at(long postId) {
        return people.getOrDefault(postId, List.of());
    }

    public boolean isEmpty() {
        return people.isEmpty() && remark.isEmpty();
    }

    /** Whether the day still is what the edit found. */
    public boolean isAsFoundBy(RosterEdit edit) {
        return switch (edit) {
            case RosterEdit.CellEdit cell -> at(cell.postId()).equals(cell.before());
            case RosterEdit.RemarkEdit words -> remark.equals(words.before());
        };
    }

    /** The day as it looks after the edit. */
    public RosterDay with(RosterEdit edit) {
        return switch (edit) {
            case RosterEdit.CellEdit cell -> new RosterDay(info, with(cell.postId(), cell.after()), remark);
            case RosterEdit.RemarkEdit words -> new RosterDay(info, people, words.after());
        };
    }

    private Map<Long, List<Assigned>> with(long postId, List<Assigned> after) {
        Map<Long, List<Assigned>> changed = new HashMap<>(people);
        if (after.isEmpty()) {
            changed.remove(postId);
        } else {
            changed.put(postId, after);
        }
        return changed;
    }
}
