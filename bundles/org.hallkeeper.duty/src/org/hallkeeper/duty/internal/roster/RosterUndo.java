package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterState;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.exchange.plan.UnchangedRecord;

import jakarta.persistence.EntityManager;

/** Gives the cells and remarks of a batch back what they held before, unless somebody has worked on one since. */
public final class RosterUndo {

    private final EntityManager manager;
    private final RosterReader reader;
    private final Locale locale;
    private final Texts texts;
    private final Map<ImportChange, DutySlot> slots = new LinkedHashMap<>();
    private final Map<ImportChange, DayRemark> remarks = new LinkedHashMap<>();

    /** @param changes of a batch, the newest first; those of other records are left to others */
    public RosterUndo(EntityManager manager, RosterReader reader, List<ImportChange> changes, Locale locale) {
        this.manager = manager;
        this.reader = reader;
        this.locale = locale;
        this.texts = new Texts(RosterUndo.class, locale);
        for (ImportChange change : changes) {
            if (change.entity().equals(DutySlot.class.getSimpleName())) {
                slots.put(change, manager.find(DutySlot.class, change.recordId()));
            } else if (change.entity().equals(DayRemark.class.getSimpleName())) {
                remarks.put(change, manager.find(DayRemark.class, change.recordId()));
            }
        }
    }

    /** What stands against it; when there is anything the caller must roll back. */
    public List<Problem> takeBack() {
        Set<YearMonth> months = slots.values().stream().map(slot -> YearMonth.from(slot.cell().date()))
                .collect(Collectors.toCollection(TreeSet::new));
        remarks.values().stream().map(remark -> YearMonth.from(remark.date())).forEach(months::add);
        return months.stream().flatMap(month -> takeBack(month).stream()).toList();
    }

    private List<Problem> takeBack(YearMonth month) {
        RosterBook book = RosterBook.toWrite(manager, month);
        RosterMonth table = reader.month(manager, month);
        if (table.state() != RosterState.DRAFT) {
            return List.of(new Problem(month.toString(), texts.get("roster.noDraft", month, table.state().label(locale))));
        }
        List<Problem> changed = changedSince(table, book);
        if (!changed.isEmpty()) {
            return changed;
        }
        slots.forEach((change, slot) -> takeBack(slot, change));
        remarks.forEach((change, remark) -> remark.set(change.created() ? "" : change.before()));
        manager.flush();
        return new RosterRules(Set.of(), locale).doubles(reader.month(manager, month), dates());
    }

    private static void takeBack(DutySlot slot, ImportChange change) {
        if (change.created()) {
            slot.free();
        } else {
            slot.goBackTo(change.before());
        }
    }

    private List<Problem> changedSince(RosterMonth table, RosterBook book) {
        Set<String> places = new LinkedHashSet<>();
        slots.forEach((change, slot) -> {
            if (UnchangedRecord.find(manager, DutySlot.class, change).isEmpty()) {
                places.add(place(table, slot.cell()));
            }
        });
        placesOfBatch().forEach((cell, number) -> {
            if (book.places(cell) != number) {
                places.add(place(table, cell));
            }
        });
        remarks.forEach((change, remark) -> {
            if (UnchangedRecord.find(manager, DayRemark.class, change).isEmpty()) {
                places.add(texts.get("roster.remarkOf", day(remark.date())));
            }
        });
        return places.stream().map(place -> new Problem(place, texts.get("roster.changedSince"))).toList();
    }

    /** The batch knows all places of the cells it touched; a further one was added since. */
    private Map<CellKey, Integer> placesOfBatch() {
        Map<CellKey, Integer> places = new HashMap<>();
        slots.values().forEach(slot -> places.merge(slot.cell(), 1, Integer::sum));
        return places;
    }

    private Set<LocalDate> dates() {
        return slots.values().stream().map(slot -> slot.cell().date()).collect(Collectors.toSet());
    }

    private String place(RosterMonth table, CellKey cell) {
        return texts.get("roster.cell", day(cell.date()), table.post(cell.postId()).map(Post::name).orElse(""));
    }

    private String day(LocalDate date) {
        return texts.get("roster.day", date.getMonthValue(), date.getDayOfMonth());
    }
}
