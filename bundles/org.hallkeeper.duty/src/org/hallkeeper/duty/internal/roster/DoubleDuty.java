package org.hallkeeper.duty.internal.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;

/**
 * A person who stands twice on one day (domain.md C13: no overlap of one person's slots).
 *
 * @param first the post of the first column she stands in
 * @param second the post of the later column, the same when she stands twice in one cell
 */
record DoubleDuty(Assigned person, Post first, Post second) {

    static List<DoubleDuty> of(RosterDay day, List<Post> columns) {
        Map<Long, Post> firstPost = new HashMap<>();
        List<DoubleDuty> doubles = new ArrayList<>();
        for (Post post : columns) {
            for (Assigned person : day.at(post.id())) {
                Post earlier = firstPost.putIfAbsent(person.staffId(), post);
                if (earlier != null) {
                    doubles.add(new DoubleDuty(person, earlier, post));
                }
            }
        }
        return doubles;
    }
}
