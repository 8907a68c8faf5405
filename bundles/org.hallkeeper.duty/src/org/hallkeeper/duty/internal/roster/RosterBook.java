package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterState;
import org.hallkeeper.exchange.plan.BatchLog;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

/** The stored table of one month inside a transaction. */
public final class RosterBook {

    /** For edits that are no part of a batch. */
    static final BatchLog NO_LOG = new BatchLog() {
        @Override
        public void created(RegisterEntity record) {
            // nobody takes this back as a batch
        }

        @Override
        public void changed(RegisterEntity record, String before) {
            // nobody takes this back as a batch
        }
    };

    private final EntityManager manager;
    private final Roster roster;
    private final Map<CellKey, List<DutySlot>> cells;
    private final Map<LocalDate, DayRemark> remarks;

    private RosterBook(EntityManager manager, Roster roster) {
        this.manager = manager;
        this.roster = roster;
        this.cells = manager.createQuery("SELECT s FROM DutySlot s WHERE s.roster = :roster ORDER BY s.seq", DutySlot.class)
                .setParameter("roster", roster).getResultStream()
                .collect(Collectors.groupingBy(DutySlot::cell, HashMap::new, Collectors.toCollection(ArrayList::new)));
        this.remarks = manager.createQuery("SELECT d FROM DayRemark d WHERE d.roster = :roster", DayRemark.class)
                .setParameter("roster", roster).getResultStream()
                .collect(Collectors.toMap(DayRemark::date, Function.identity()));
    }

    /** The table of a month for reading, if anybody has begun it. */
    public static Optional<RosterBook> find(EntityManager manager, YearMonth month) {
        return query(manager, month).getResultStream().findFirst().map(roster -> new RosterBook(manager, roster));
    }

    /** Lets whoever else wants to write wait: only so can nobody slip in between the check of a rule and the commit. */
    public static Optional<Roster> lock(EntityManager manager, YearMonth month) {
        return query(manager, month).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The table of a month for writing, locked, and begun when nobody has. */
    public static RosterBook toWrite(EntityManager manager, YearMonth month) {
        return new RosterBook(manager, lock(manager, month).orElseGet(() -> begun(manager, month)));
    }

    private static TypedQuery<Roster> query(EntityManager manager, YearMonth month) {
        return manager.createQuery("""
                SELECT r FROM Roster r
                WHERE r.year = :year AND r.month = :month AND r.kind = :kind AND r.rev = :rev""", Roster.class)
                .setParameter("year", month.getYear())
                .setParameter("month", month.getMonthValue())
                .setParameter("kind", RosterKind.COMPREHENSIVE)
                .setParameter("rev", Roster.FIRST_REVISION);
    }

    private static Roster begun(EntityManager manager, YearMonth month) {
        Roster roster = new Roster(month);
        manager.persist(roster);
        manager.flush();
        return roster;
    }

    RosterState state() {
        return roster.state();
    }

    /** The places taken, by cell, in order. */
    Map<CellKey, List<DutySlot>> taken() {
        Map<CellKey, List<DutySlot>> taken = new HashMap<>();
        cells.forEach((cell, slots) -> taken.put(cell, slots.stream().filter(slot -> !slot.isVoided()).toList()));
        return taken;
    }

    /** How many places a cell has, taken or not. */
    int places(CellKey cell) {
        return cells.getOrDefault(cell, List.of()).size();
    }

    /** Whether anybody stands at the post, in whichever month. */
    public static boolean isManned(EntityManager manager, long postId) {
        return manager.createQuery("SELECT COUNT(s) FROM DutySlot s WHERE s.postId = :post AND s.voided = :voided", Long.class)
                .setParameter("post", postId)
                .setParameter("voided", false)
                .getSingleResult() > 0;
    }

    String remark(LocalDate date) {
        return Optional.ofNullable(remarks.get(date)).map(DayRemark::remark).orElse("");
    }

    /** Puts these people into a cell; every place of the cell goes to the log, changed or not, so that it shows who came later. */
    public void setCell(CellKey cell, List<Assigned> people, BatchLog log) {
        List<DutySlot> slots = cells.computeIfAbsent(cell, key -> new ArrayList<>());
        for (int place = 0; place < slots.size(); place++) {
            DutySlot slot = slots.get(place);
            log.changed(slot, slot.snapshot());
            if (place < people.size()) {
                slot.take(people.get(place));
            } else {
                slot.free();
            }
        }
        for (int place = slots.size(); place < people.size(); place++) {
            DutySlot slot = new DutySlot(roster, cell, place + 1, people.get(place));
            manager.persist(slot);
            slots.add(slot);
            log.created(slot);
        }
    }

    public void setRemark(LocalDate date, String words, BatchLog log) {
        DayRemark stored = remarks.get(date);
        if (stored != null) {
            log.changed(stored, stored.remark());
            stored.set(words);
        } else {
            DayRemark remark = new DayRemark(roster, date, words);
            manager.persist(remark);
            remarks.put(date, remark);
            log.created(remark);
        }
    }
}
