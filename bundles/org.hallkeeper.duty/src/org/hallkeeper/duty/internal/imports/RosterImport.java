package org.hallkeeper.duty.internal.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.internal.roster.CellKey;
import org.hallkeeper.duty.internal.roster.RosterBook;
import org.hallkeeper.exchange.plan.BatchLog;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.hall.PostRegister;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.EntityManager;

/** Carries out the good days of a file. */
record RosterImport(YearMonth month, List<Day> days, PostRegister posts) implements ImportPlan.Work {

    /**
     * What changes on one day.
     *
     * @param cells  only cells that become different
     * @param remark only when it becomes different
     */
    record Day(LocalDate date, Map<DutyColumn, List<Assigned>> cells, Optional<String> remark) {
    }

    @Override
    public void apply(EntityManager manager, BatchLog log) {
        Map<DutyColumn, Long> created = new HashMap<>();
        RosterBook book = RosterBook.toWrite(manager, month);
        for (Day day : days) {
            day.cells().forEach((column, people) -> {
                long post = column.isNew() ? created.computeIfAbsent(column, key -> create(manager, key, log)) : column.postId();
                book.setCell(new CellKey(day.date(), post), people, log);
            });
            day.remark().ifPresent(remark -> book.setRemark(day.date(), remark, log));
        }
    }

    private long create(EntityManager manager, DutyColumn column, BatchLog log) {
        RegisterEntity post = posts.createIn(manager, column.name());
        log.created(post);
        return post.id();
    }
}
