package org.hallkeeper.duty.internal.imports;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.duty.RosterState;
import org.hallkeeper.duty.internal.names.StaffLookup;
import org.hallkeeper.duty.internal.roster.RosterBook;
import org.hallkeeper.duty.internal.roster.RosterReader;
import org.hallkeeper.duty.internal.roster.RosterUndo;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Table;
import org.hallkeeper.hall.PostRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/**
 * Duty tables of a month (值班表): one row for each day, one column for each post. Cells in the file replace what is stored;
 * days and posts the file does not have stay as they are.
 */
@Component
public final class RosterImportFormat implements ImportFormat {

    private static final String POST = "PostEntity";

    private final RosterService rosters;
    private final RosterReader reader;
    private final StaffDirectory staff;
    private final PostDirectory posts;
    private final PostRegister postRegister;

    @Activate
    public RosterImportFormat(@Reference RosterService rosters, @Reference RosterReader reader, @Reference StaffDirectory staff,
            @Reference PostDirectory posts, @Reference PostRegister postRegister) {
        this.rosters = rosters;
        this.reader = reader;
        this.staff = staff;
        this.posts = posts;
        this.postRegister = postRegister;
    }

    @Override
    public String kind() {
        return "roster";
    }

    @Override
    public String title(Locale locale) {
        return texts(locale).get("roster.import.title");
    }

    @Override
    public List<Field> fields() {
        return RosterFields.of(posts.all());
    }

    @Override
    public boolean monthly() {
        return true;
    }

    @Override
    public ImportPlan plan(Table table, Mapping mapping, Circumstances circumstances) {
        Locale locale = circumstances.locale();
        if (circumstances.month().isEmpty()) {
            return impossible(table, texts(locale).get("roster.import.noMonth"));
        }
        YearMonth month = circumstances.month().get();
        RosterMonth stored = rosters.month(month);
        if (stored.state() != RosterState.DRAFT) {
            return impossible(table, texts(locale).get("roster.import.noDraft", month, stored.state().label(locale)));
        }
        DutyFile file = new DutyFile(table, mapping);
        return new RosterPlanner(file, stored, new StaffLookup(staff.active()), locale).plan(postRegister);
    }

    private static ImportPlan impossible(Table table, String reason) {
        return new ImportPlan(List.of(), List.of(new Problem(table.fileName(), reason)), List.of(), (manager, log) -> {
            throw new IllegalStateException("a plan without good rows is never carried out");
        });
    }

    @Override
    public List<Problem> undo(EntityManager manager, List<ImportChange> changes, Locale locale) {
        List<Problem> against = new RosterUndo(manager, reader, changes, locale).takeBack();
        if (against.isEmpty()) {
            changes.stream().filter(change -> change.entity().equals(POST))
                    .filter(change -> !RosterBook.isManned(manager, change.recordId()))
                    .forEach(change -> postRegister.takeBackIn(manager, change, texts(locale).get("roster.import.undone")));
        }
        return against;
    }

    private static Texts texts(Locale locale) {
        return new Texts(RosterImportFormat.class, locale);
    }
}
