package org.hallkeeper.duty.internal.roster;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        RosterRules rules = rules(locale);
        return Race.write(database, manager -> {
            RosterBook.lock(manager, month);
            RosterMonth stored = reader.month(manager, month);
            return objection(stored, edits, rules, locale).orElseGet(() -> {
                write(manager, month, edits);
                return new SaveResult.Saved<>(reader.month(manager, month));
            });
        });
    }

    @Override
    public SaveResult<RosterMonth> check(YearMonth month, List<? extends RosterEdit> edits, Locale locale) {
        RosterMonth stored = month(month);
        return objection(stored, edits, rules(locale), locale).orElseGet(() -> new SaveResult.Saved<>(stored.with(edits)));
    }

    private RosterRules rules(Locale locale) {
        return new RosterRules(staff.active().stream().map(StaffMember::id).collect(Collectors.toSet()), locale);
    }

    private static Optional<SaveResult<RosterMonth>> objection(RosterMonth stored, List<? extends RosterEdit> edits, RosterRules rules,
            Locale locale) {
        if (stored.state() != RosterState.DRAFT) {
            String reason = new Texts(RosterKeeper.class, locale).get("roster.noDraft", stored.month(), stored.state().label(locale));
            return Optional.of(new SaveResult.Refused<>(reason));
        }
        List<Problem> problems = rules.problems(stored, edits);
        if (!problems.isEmpty()) {
            return Optional.of(new SaveResult.Invalid<>(problems));
        }
        if (!isAsFound(stored, edits)) {
            RosterMonth base = stored.with(edits.reversed().stream().map(RosterEdit::reversed).toList());
            return Optional.of(new SaveResult.Conflict<>(stored.with(edits), stored, base));
        }
        List<Problem> doubles = rules.doubles(stored.with(edits), edits.stream().map(RosterEdit::date).toList());
        return doubles.isEmpty() ? Optional.empty() : Optional.of(new SaveResult.Invalid<>(doubles));
    }

    /** Every edit must find what it expects after the edits before it. */
    private static boolean isAsFound(RosterMonth stored, List<? extends RosterEdit> edits) {
        RosterMonth current = stored;
        for (RosterEdit edit : edits) {
            if (!current.day(edit.date()).isAsFoundBy(edit)) {
                return false;
            }
            current = current.with(List.of(edit));
        }
        return true;
    }

    private static void write(EntityManager manager, YearMonth month, List<? extends RosterEdit> edits) {
        if (edits.stream().allMatch(RosterEdit::changesNothing)) {
            return;
        }
        RosterBook book = RosterBook.toWrite(manager, month);
        for (RosterEdit edit : edits) {
            switch (edit) {
                case CellEdit cell -> book.setCell(new CellKey(cell.date(), cell.postId()), cell.after(), RosterBook.NO_LOG);
                case RemarkEdit remark -> book.setRemark(remark.date(), remark.after(), RosterBook.NO_LOG);
            }
        }
    }
}
