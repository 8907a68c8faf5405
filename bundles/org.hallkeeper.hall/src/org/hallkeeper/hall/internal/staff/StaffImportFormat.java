package org.hallkeeper.hall.internal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.UnchangedRecord;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Table;
import org.hallkeeper.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import jakarta.persistence.EntityManager;

/** Lists of staff (人员名册): people are recognised by their badge numbers. */
@Component
public final class StaffImportFormat implements ImportFormat {

    private static final Field IGNORED = new Field("ignored", "序号", List.of("No", "备注"), false, true);

    private final Database database;

    @Activate
    public StaffImportFormat(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "staff";
    }

    @Override
    public String title(Locale locale) {
        return new Texts(StaffImportFormat.class, locale).get("staff.import.title");
    }

    @Override
    public List<Field> fields() {
        Stream<Field> columns = Stream.of(StaffField.values())
                .flatMap(field -> field.columns().stream().map(column -> column.field(field.isRequired())));
        return Stream.concat(columns, Stream.of(IGNORED)).toList();
    }

    @Override
    public boolean monthly() {
        return false;
    }

    @Override
    public ImportPlan plan(Table table, Mapping mapping, Circumstances circumstances) {
        Map<String, StoredStaff> stored = database.read(manager -> new StaffQueries(manager).inUse().stream()
                .map(StoredStaff::of)
                .collect(Collectors.toMap(staff -> Staff.comparable(staff.details().badgeNo()), Function.identity())));
        return new StaffPlanner(table, mapping, stored, circumstances.locale()).plan();
    }

    @Override
    public List<Problem> undo(EntityManager manager, List<ImportChange> changes, Locale locale) {
        Texts texts = new Texts(StaffImportFormat.class, locale);
        List<Problem> against = new ArrayList<>();
        for (ImportChange change : changes) {
            Optional<Staff> untouched = UnchangedRecord.find(manager, Staff.class, change);
            if (untouched.isPresent()) {
                takeBack(untouched.get(), change, texts);
            } else {
                Staff touched = manager.find(Staff.class, change.recordId());
                String who = touched.details().badgeNo() + " " + touched.details().name();
                against.add(new Problem(who, texts.get("staff.undo.changedSince")));
            }
        }
        return against;
    }

    private static void takeBack(Staff staff, ImportChange change, Texts texts) {
        if (change.created()) {
            staff.voidBecause(texts.get("staff.undo.reason"));
        } else {
            staff.set(StaffSnapshot.read(change.before()));
        }
    }
}
