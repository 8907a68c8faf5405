package org.hallkeeper.duty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was done to a table and can be taken back, without limit. */
final class EditHistory {

    /**
     * One act of a person, taken back as a whole.
     *
     * @param label what it was, e.g. {@code 12月3日 带班领导 张三→李四}
     */
    record Step(String label, List<RosterEdit> edits) {

        List<RosterEdit> backwards() {
            return edits.reversed().stream().map(RosterEdit::reversed).toList();
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** A new act; what was taken back before it cannot be done again. */
    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    Optional<Step> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }

    /** The last act can never be taken back any more. */
    void forgetDone() {
        done.pop();
    }

    /** The act taken back last can never be done again. */
    void forgetUndone() {
        undone.pop();
    }
}
