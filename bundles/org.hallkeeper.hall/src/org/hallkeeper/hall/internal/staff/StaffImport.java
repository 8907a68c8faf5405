package org.hallkeeper.hall.internal.staff;

import java.util.List;
import java.util.OptionalLong;

import org.hallkeeper.exchange.plan.BatchLog;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.hall.StaffDetails;

import jakarta.persistence.EntityManager;

/** Carries out the good rows of a staff list. */
record StaffImport(List<Step> steps) implements ImportPlan.Work {

    /** One person to enter, or to change when the id is known. */
    record Step(OptionalLong id, StaffDetails details) {
    }

    @Override
    public void apply(EntityManager manager, BatchLog log) {
        for (Step step : steps) {
            if (step.id().isEmpty()) {
                Staff staff = new Staff(step.details());
                manager.persist(staff);
                log.created(staff);
            } else {
                Staff staff = manager.find(Staff.class, step.id().getAsLong());
                log.changed(staff, StaffSnapshot.of(staff.details()));
                staff.set(step.details());
            }
        }
    }
}
