package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.RosterEdit;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterEdit.RemarkEdit;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.duty.RosterState;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.Race;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/** Keeps the duty tables in the hall's database. */
@Component
public final class RosterKeeper implements RosterService {

    private final Database database;
    private final StaffDirectory staff;
    private final RosterReader reader;

    @Activate
    public RosterKeeper(@Reference Database database, @Reference StaffDirectory staff, @Reference RosterReader reader) {
        this.database = database;
        this.staff = staff;
        this.reader = reader;
    }

    @Override
    public RosterMonth month(YearMonth month) {
        return database.read(manager -> reader.month(manager, month));
    }

    @Override
    public SaveResult<RosterMonth> apply(YearMonth month, List<? extends RosterEdit> edits, Locale locale) {
        Set<Long> active = staff.active().stream().map(StaffMember::id).collect(Collectors.toSet());
        RosterRules rules = new RosterRules(active, locale);
        Optional<SaveResult<RosterMonth>> objection = Race.write(database, manager -> {
            RosterMonth stored = reader.month(manager, month);
            return stored;
        }).map(null);
        return objection.orElseGet(() -> new SaveResult.Saved<>(month(month)));
    }
}
