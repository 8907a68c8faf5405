package org.hallkeeper.hall.internal.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.Findings;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.plan.ImportPlan.PlannedRow;
import org.hallkeeper.exchange.plan.TableFoot;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;
import org.hallkeeper.hall.StaffDetails;

/** Works out what a staff list would change. One planner plans one table. */
final class StaffPlanner {

    private static final StaffDetails NOBODY = new StaffDetails("", "", "", "", "", "", true);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,}[0-9](?:(?:转|-|ext\\.?)\\s*\\d{1,6})?");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[/、,，;；]");

    private final Table table;
    private final Mapping mapping;
    private final Map<String, StoredStaff> stored;
    private final Texts texts;
    private final StaffRules rules;
    private final Findings findings;
    private final Map<String, Integer> rowOfBadge = new HashMap<>();
    private final List<PlannedRow> rows = new ArrayList<>();
    private final List<StaffImport.Step> steps = new ArrayList<>();

    /** @param stored who is in the register, by comparable badge number */
    StaffPlanner(Table table, Mapping mapping, Map<String, StoredStaff> stored, Locale locale) {
        this.table = table;
        this.mapping = mapping;
        this.stored = stored;
        this.texts = new Texts(StaffPlanner.class, locale);
        this.rules = new StaffRules(locale);
        this.findings = new Findings(table);
    }

    ImportPlan plan() {
        mapping.unknownHeadings().forEach((column, heading) ->
                findings.notice(mapping.headerRow(), column, texts.get("staff.import.unknownColumn", heading)));
        table.rows().stream().filter(row -> row.number() > mapping.lastHeaderRow()).forEach(this::plan);
        return new ImportPlan(rows, findings.problems(), findings.notices(), new StaffImport(steps));
    }

    private void plan(Row row) {
        StaffLine line = StaffLine.of(row, mapping);
        if (line.isBlank()) {
            return;
        }
        if (isFoot(row, line)) {
            findings.notice(row.number(), 0, texts.get("staff.import.foot"));
            return;
        }
        StoredStaff before = stored.getOrDefault(comparableBadge(line), StoredStaff.of(NOBODY));
        StaffDetails details = line.over(before.details());
        check(line, details);
        Effect effect = effect(line, before, details);
        rows.add(new PlannedRow(row.number(), effect, shown(details)));
        if (effect == Effect.NEW || effect == Effect.CHANGED) {
            steps.add(new StaffImport.Step(before.id(), details));
            tellRenaming(line, before, details);
        }
    }

    private static boolean isFoot(Row row, StaffLine line) {
        String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().map(Cell::shown).orElse("");
        boolean isPerson = line.text(StaffField.BADGE_NO).isPresent() && line.text(StaffField.NAME).isPresent();
        return TableFoot.begins(first) && !isPerson;
    }

    private void check(StaffLine line, StaffDetails details) {
        line.places().values().stream().filter(place -> place.cell() instanceof Cell.ErrorCell).forEach(place ->
                findings.problem(line.number(), place.column(), texts.get("staff.import.error", place.cell().shown())));
        rules.faults(details).forEach(fault -> findings.problem(line.number(), line.column(fault.field()), fault.what()));
        line.text(StaffField.ACTIVE).filter(word -> EmploymentStatus.isActive(word).isEmpty()).ifPresent(word ->
                findings.problem(line.number(), line.column(StaffField.ACTIVE), texts.get("staff.import.status", word)));
        checkRepeated(line, details);
        line.text(StaffField.PHONE).filter(phone -> !isPhone(phone)).ifPresent(phone ->
                findings.notice(line.number(), line.column(StaffField.PHONE), texts.get("staff.import.phone", phone)));
    }

    private void checkRepeated(StaffLine line, StaffDetails details) {
        if (details.badgeNo().isEmpty()) {
            return;
        }
        Integer first = rowOfBadge.putIfAbsent(Staff.comparable(details.badgeNo()), line.number());
        if (first != null) {
            findings.problem(line.number(), line.column(StaffField.BADGE_NO),
                    texts.get("staff.import.repeated", details.badgeNo(), first));
        }
    }

    private Effect effect(StaffLine line, StoredStaff before, StaffDetails details) {
        if (findings.isBad(line.number())) {
            return Effect.BAD;
        }
        if (before.isNew()) {
            return Effect.NEW;
        }
        return details.equals(before.details()) ? Effect.SAME : Effect.CHANGED;
    }

    /** A badge number under another name is a marriage, a correction, or somebody else's number: a person must look. */
    private void tellRenaming(StaffLine line, StoredStaff before, StaffDetails details) {
        if (!before.isNew() && !before.details().name().equals(details.name())) {
            findings.notice(line.number(), line.column(StaffField.NAME),
                    texts.get("staff.import.renamed", details.badgeNo(), before.details().name(), details.name()));
        }
    }

    private static String comparableBadge(StaffLine line) {
        return line.text(StaffField.BADGE_NO).map(StaffDetails::tidyBadge).map(Staff::comparable).orElse("");
    }

    private static boolean isPhone(String written) {
        return BETWEEN_PHONES.splitAsStream(written).map(String::strip).filter(phone -> !phone.isEmpty())
                .allMatch(phone -> PHONE.matcher(phone).matches());
    }

    private static String shown(StaffDetails details) {
        return String.join(" ", details.badgeNo(), details.name(), details.department()).strip();
    }
}
