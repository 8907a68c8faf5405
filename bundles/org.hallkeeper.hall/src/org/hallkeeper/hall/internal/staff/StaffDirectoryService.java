package org.hallkeeper.hall.internal.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.hall.PersonName;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffSearch;
import org.hallkeeper.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers who works here from the register of staff. */
@Component
public final class StaffDirectoryService implements StaffDirectory {

    private final Database database;

    @Activate
    public StaffDirectoryService(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<StaffMember> active() {
        return database.read(manager -> new StaffQueries(manager).inUse().stream()
                .map(Staff::member)
                .filter(StaffMember::active)
                .toList());
    }

    @Override
    public List<StaffMember> named(String name) {
        String tidy = PersonName.tidy(name);
        return active().stream().filter(person -> person.name().equals(tidy)).toList();
    }

    @Override
    public Optional<StaffMember> withBadge(String badgeNo) {
        return database.read(manager -> new StaffQueries(manager).withBadge(StaffDetails.tidyBadge(badgeNo)))
                .map(Staff::member)
                .filter(StaffMember::active);
    }

    @Override
    public List<StaffMember> search(String text, int limit) {
        return StaffSearch.best(active(), text, limit);
    }

    @Override
    public List<StaffMember> withIds(Collection<Long> ids) {
        return database.read(manager -> new StaffQueries(manager).withIds(ids).stream().map(Staff::member).toList());
    }
}
