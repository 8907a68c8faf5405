package org.hallkeeper.duty.internal.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterState;

/**
 * The table of a month for a machine.
 *
 * @param posts the columns, in order
 * @param days every day of the month
 */
record RosterJson(YearMonth month, RosterState state, List<PostJson> posts, List<DayJson> days) {

    record PostJson(String code, String name) {
    }

    /** @param duty everybody on duty by code of the post; posts with nobody are missing */
    record DayJson(LocalDate date, DayKind kind, String holiday, Map<String, List<PersonJson>> duty, String remark) {
    }

    record PersonJson(String badgeNo, String name, String note) {
    }

    static RosterJson of(RosterMonth table) {
        List<PostJson> posts = table.posts().stream().map(post -> new PostJson(post.code(), post.name())).toList();
        return new RosterJson(table.month(), table.state(), posts, table.days().stream().map(day -> day(table, day)).toList());
    }

    private static DayJson day(RosterMonth table, RosterDay day) {
        Map<String, List<PersonJson>> duty = new LinkedHashMap<>();
        for (Post post : table.posts()) {
            List<Assigned> people = day.at(post.id());
            if (!people.isEmpty()) {
                duty.put(post.code(), people.stream()
                        .map(person -> new PersonJson(person.badgeNo(), person.name(), person.note()))
                        .toList());
            }
        }
        return new DayJson(day.date(), day.info().kind(), day.info().name(), duty, day.remark());
    }
}
