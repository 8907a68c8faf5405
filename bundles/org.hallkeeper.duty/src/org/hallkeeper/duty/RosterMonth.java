package org.hallkeeper.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.post.Post;

/**
 * The duty table of a month.
 *
 * @param posts the columns: every post in use, by position, then posts out of use that somebody still stands at
 * @param days every day of the month
 */
public record RosterMonth(YearMonth month, RosterState state, List<Post> posts, List<RosterDay> days) {

    public RosterMonth {
        posts = List.copyOf(posts);
        days = List.copyOf(days);
    }

    public boolean contains(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }

    /** @throws IllegalArgumentException for a date of another month, see {@link #contains} */
    public RosterDay day(LocalDate date) {
        if (!contains(date)) {
            throw new IllegalArgumentException(date + " is not in " + month);
        }
        return days.get(date.getDayOfMonth() - 1);
    }

    public Optional<Post> post(long id) {
        return posts.stream().filter(post -> post.id() == id).findFirst();
    }

    /** Whether nobody is on duty and no day has a remark. */
    public boolean isEmpty() {
        return days.stream().allMatch(RosterDay::isEmpty);
    }

    /** The table as it looks after the edits, one after the other; they must lie in this month. */
    public RosterMonth with(Collection<? extends RosterEdit> edits) {
        List<RosterDay> changed = new ArrayList<>(days);
        for (RosterEdit edit : edits) {
            int index = edit.date().getDayOfMonth() - 1;
            changed.set(index, changed.get(index).with(edit));
        }
        return new RosterMonth(month, state, posts, changed);
    }
}
