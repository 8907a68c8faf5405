package org.hallkeeper.duty.internal;

import java.util.List;

import org.hallkeeper.duty.internal.roster.DayRemark;
import org.hallkeeper.duty.internal.roster.DutySlot;
import org.hallkeeper.duty.internal.roster.Roster;
import org.hallkeeper.store.PersistenceContribution;
import org.hallkeeper.store.migration.Migration;
import org.osgi.service.component.annotations.Component;

/** The tables of the duty area. */
@Component
public final class DutyPersistence implements PersistenceContribution {

    @Override
    public String plugin() {
        return "duty";
    }

    @Override
    public List<String> after() {
        return List.of("hall");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Roster.class, DutySlot.class, DayRemark.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.resource(DutyPersistence.class, "001-roster.sql"));
    }
}
