package org.hallkeeper.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.post.Post;

/**
 * How often one person is on duty in a month (domain.md E-R01, counts below the table).
 *
 * @param workdays duties on working days, adjusted ones too
 * @param restDays duties on Saturdays and Sundays
 * @param holidays duties on public holidays
 * @param nights how many of all these are night duties
 */
public record DutyCount(Assigned person, int workdays, int restDays, int holidays, int nights) {

    public int total() {
        return workdays + restDays + holidays;
    }

    /** One count for each person of the table, by badge number. */
    public static List<DutyCount> of(RosterMonth month) {
        Map<Long, DutyCount> counts = new HashMap<>();
        for (RosterDay day : month.days()) {
            for (Post post : month.posts()) {
                for (Assigned person : day.at(post.id())) {
                    counts.merge(person.staffId(), once(person, day.info().kind(), post.night()), DutyCount::plus);
                }
            }
        }
        List<DutyCount> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparing(count -> count.person().badgeNo()));
        return sorted;
    }

    private static DutyCount once(Assigned person, DayKind kind, boolean night) {
        return new DutyCount(person, kind.isWorking() ? 1 : 0, kind == DayKind.REST_DAY ? 1 : 0, kind == DayKind.HOLIDAY ? 1 : 0,
                night ? 1 : 0);
    }

    private DutyCount plus(DutyCount more) {
        return new DutyCount(person, workdays + more.workdays, restDays + more.restDays, holidays + more.holidays,
                nights + more.nights);
    }
}
