package org.hallkeeper.hall.internal;

import java.util.List;

import org.hallkeeper.hall.internal.post.PostEntity;
import org.hallkeeper.hall.internal.profile.HallProfileEntity;
import org.hallkeeper.hall.internal.staff.Staff;
import org.hallkeeper.store.PersistenceContribution;
import org.hallkeeper.store.migration.Migration;
import org.osgi.service.component.annotations.Component;

/** The tables of the kernel's registers. */
@Component
public final class HallPersistence implements PersistenceContribution {

    @Override
    public String plugin() {
        return "hall";
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Staff.class, PostEntity.class, HallProfileEntity.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.resource(HallPersistence.class, "001-registers.sql"),
                Migration.resource(HallPersistence.class, "002-posts-of-the-duty-table.sql"));
    }
}
