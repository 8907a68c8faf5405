package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/** Reads the table of a month as the rest of the program sees it. */
@Component(service = RosterReader.class)
public final class RosterReader {

    private final StaffDirectory staff;
    private final PostDirectory posts;
    private final HallCalendar calendar;

    @Activate
    public RosterReader(@Reference StaffDirectory staff, @Reference PostDirectory posts, @Reference HallCalendar calendar) {
        this.staff = staff;
        this.posts = posts;
        this.calendar = calendar;
    }

    /** The directories read on connections of their own, so the transaction must not have touched staff or posts. */
    public RosterMonth month(EntityManager manager, YearMonth month) {
        Optional<RosterBook> book = RosterBook.find(manager, month);
        Map<CellKey, List<DutySlot>> taken = book.map(RosterBook::taken).orElse(Map.of());
        Map<Long, StaffMember> people = people(taken.values());
        List<RosterDay> days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new RosterDay(calendar.dayOf(date), day(date, taken, people), book.map(open -> open.remark(date)).orElse("")))
                .toList();
        return new RosterMonth(month, book.map(RosterBook::state).orElse(RosterState.DRAFT), columns(taken), days);
    }

    private Map<Long, StaffMember> people(Collection<List<DutySlot>> taken) {
        Set<Long> ids = taken.stream().flatMap(List::stream).map(DutySlot::staffId).collect(Collectors.toSet());
        return staff.withIds(ids).stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }

    private static Map<Long, List<Assigned>> day(LocalDate date, Map<CellKey, List<DutySlot>> taken, Map<Long, StaffMember> people) {
        Map<Long, List<Assigned>> day = new HashMap<>();
        taken.forEach((cell, slots) -> {
            if (cell.date().equals(date) && !slots.isEmpty()) {
                day.put(cell.postId(), slots.stream().map(slot -> Assigned.of(people.get(slot.staffId()), slot.note())).toList());
            }
        });
        return day;
    }

    private List<Post> columns(Map<CellKey, List<DutySlot>> taken) {
        List<Post> columns = new ArrayList<>(posts.all());
        Set<Long> manned = taken.entrySet().stream().filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey().postId()).collect(Collectors.toSet());
        columns.stream().map(Post::id).forEach(manned::remove);
        columns.addAll(posts.withIds(manned));
        return columns;
    }
}
