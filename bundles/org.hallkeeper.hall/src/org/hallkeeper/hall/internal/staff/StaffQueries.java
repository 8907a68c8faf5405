package org.hallkeeper.hall.internal.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

/** What is asked of the staff table. */
final class StaffQueries {

    private final EntityManager manager;

    StaffQueries(EntityManager manager) {
        this.manager = manager;
    }

    List<Staff> inUse() {
        return manager.createQuery("SELECT s FROM Staff s WHERE s.badgeInUse IS NOT NULL ORDER BY s.badgeNo", Staff.class)
                .getResultList();
    }

    List<Staff> voided() {
        return manager.createQuery("SELECT s FROM Staff s WHERE s.badgeInUse IS NULL ORDER BY s.badgeNo, s.id", Staff.class)
                .getResultList();
    }

    Optional<Staff> withBadge(String badgeNo) {
        return manager.createQuery("SELECT s FROM Staff s WHERE s.badgeInUse = :badge", Staff.class)
                .setParameter("badge", Staff.comparable(badgeNo))
                .getResultStream().findFirst();
    }

    List<Staff> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return manager.createQuery("SELECT s FROM Staff s WHERE s.id IN :ids ORDER BY s.badgeNo", Staff.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Staff> withId(long id) {
        return Optional.ofNullable(manager.find(Staff.class, id));
    }
}
