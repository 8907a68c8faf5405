package org.hallkeeper.hall.internal.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.hall.internal.RecordEdit;
import org.hallkeeper.hall.internal.VoidReason;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.Race;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/** The register of staff in the hall's database. */
@Component
public final class StaffRegisterService implements StaffRegister {

    private final Database database;

    @Activate
    public StaffRegisterService(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<StaffRow> all() {
        return database.read(manager -> new StaffQueries(manager).inUse().stream().map(Staff::row).toList());
    }

    @Override
    public List<StaffRow> voided() {
        return database.read(manager -> new StaffQueries(manager).voided().stream().map(Staff::row).toList());
    }

    @Override
    public SaveResult<StaffRow> register(StaffDetails details, Locale locale) {
        List<Problem> problems = problems(details, locale);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return Race.write(database, manager -> {
            Optional<Staff> bearer = new StaffQueries(manager).withBadge(details.badgeNo());
            if (bearer.isPresent()) {
                return badgeTaken(bearer.get(), locale);
            }
            Staff staff = new Staff(details);
            manager.persist(staff);
            manager.flush();
            return new SaveResult.Saved<>(staff.row());
        });
    }

    @Override
    public SaveResult<StaffRow> change(StaffRow base, StaffDetails mine, Locale locale) {
        List<Problem> problems = problems(mine, locale);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return edit(base, base.with(mine)).save(database, (manager, staff) -> {
            Optional<SaveResult<StaffRow>> taken = badgeTaken(manager, mine.badgeNo(), staff, locale);
            if (taken.isEmpty()) {
                staff.set(mine);
            }
            return taken;
        });
    }

    @Override
    public SaveResult<StaffRow> voidRecord(StaffRow base, String reason, Locale locale) {
        Optional<Problem> wrong = VoidReason.problem(reason, locale);
        if (wrong.isPresent()) {
            return new SaveResult.Invalid<>(List.of(wrong.get()));
        }
        return edit(base, base).save(database, (manager, staff) -> {
            staff.voidBecause(reason.strip());
            return Optional.empty();
        });
    }

    @Override
    public SaveResult<StaffRow> restore(StaffRow base, Locale locale) {
        return edit(base, base).save(database, (manager, staff) -> {
            Optional<SaveResult<StaffRow>> taken = badgeTaken(manager, base.member().badgeNo(), staff, locale);
            if (taken.isEmpty()) {
                staff.restore();
            }
            return taken;
        });
    }

    private static RecordEdit<Staff, StaffRow> edit(StaffRow base, StaffRow mine) {
        return new RecordEdit<>(Staff.class, base.member().id(), base.version(), Staff::row, base, mine);
    }

    private static List<Problem> problems(StaffDetails details, Locale locale) {
        return new StaffRules(locale).faults(details).stream()
                .map(fault -> new Problem(fault.field().key(), fault.what()))
                .toList();
    }

    private static Optional<SaveResult<StaffRow>> badgeTaken(EntityManager manager, String badgeNo, Staff except, Locale locale) {
        return new StaffQueries(manager).withBadge(badgeNo)
                .filter(bearer -> bearer != except)
                .map(bearer -> badgeTaken(bearer, locale));
    }

    private static SaveResult<StaffRow> badgeTaken(Staff bearer, Locale locale) {
        StaffMember member = bearer.member();
        String what = new Texts(StaffRegisterService.class, locale).get("staff.badgeTaken", member.badgeNo(), member.name());
        return new SaveResult.Invalid<>(List.of(new Problem(StaffField.BADGE_NO.key(), what)));
    }
}
