package org.hallkeeper.duty.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.internal.names.StaffLookup;
import org.hallkeeper.exchange.plan.Findings;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.plan.ImportPlan.PlannedRow;
import org.hallkeeper.exchange.read.DateReader;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.hall.PostRegister;

/** Works out what a duty table would change in the month. One planner plans one file. */
final class RosterPlanner {

    private final DutyFile file;
    private final RosterMonth stored;
    private final Findings findings;
    private final DayRows rows;
    private final DayReader reader;
    private final Texts texts;
    private final List<PlannedRow> planned = new ArrayList<>();
    private final List<RosterImport.Day> changes = new ArrayList<>();

    RosterPlanner(DutyFile file, RosterMonth stored, StaffLookup lookup, Locale locale) {
        this.file = file;
        this.stored = stored;
        this.texts = new Texts(RosterPlanner.class, locale);
        this.findings = new Findings(file.table());
        this.rows = new DayRows(file, new DateReader(stored.month(), locale), findings, locale);
        List<Row> dated = rows.days().values().stream().flatMap(List::stream).toList();
        List<DutyColumn> columns = new ArrayList<>(file.columnsOf(stored.posts()));
        columns.addAll(new NewColumns(file, lookup, findings, locale).in(dated, stored.posts()));
        this.reader = new DayReader(file, columns, stored.posts(), lookup, findings, locale);
    }

    ImportPlan plan(PostRegister posts) {
        rows.days().forEach(this::plan);
        rows.undated().forEach(row -> planned.add(new PlannedRow(row.number(), Effect.BAD, row.cell(file.dateColumn()).shown())));
        planned.sort(Comparator.comparingInt(PlannedRow::number));
        return new ImportPlan(planned, findings.problems(), findings.notices(), new RosterImport(stored.month(), changes, posts));
    }

    private void plan(LocalDate date, List<Row> dayRows) {
        if (!stored.contains(date)) {
            dayRows.forEach(row -> planned.add(new PlannedRow(row.number(), Effect.BAD, date.toString())));
            return;
        }
        RosterDay before = stored.day(date);
        Map<DutyColumn, List<Assigned>> people = reader.people(dayRows, before);
        Optional<String> remark = reader.remark(dayRows);
        RosterImport.Day change = change(before, people, remark);
        Effect effect = effect(dayRows, before, change);
        dayRows.forEach(row -> planned.add(new PlannedRow(row.number(), effect, shown(date, people))));
        if (effect == Effect.NEW || effect == Effect.CHANGED) {
            changes.add(change);
        }
    }

    private static RosterImport.Day change(RosterDay before, Map<DutyColumn, List<Assigned>> people, Optional<String> remark) {
        Map<DutyColumn, List<Assigned>> cells = new LinkedHashMap<>(people);
        cells.entrySet().removeIf(cell -> before.at(cell.getKey().postId()).equals(cell.getValue()));
        return new RosterImport.Day(before.date(), cells, remark.filter(words -> !words.equals(before.remark())));
    }

    private Effect effect(List<Row> dayRows, RosterDay before, RosterImport.Day change) {
        if (dayRows.stream().anyMatch(row -> findings.isBad(row.number()))) {
            return Effect.BAD;
        }
        if (change.cells().isEmpty() && change.remark().isEmpty()) {
            return Effect.SAME;
        }
        return before.isEmpty() ? Effect.NEW : Effect.CHANGED;
    }

    private String shown(LocalDate date, Map<DutyColumn, List<Assigned>> people) {
        String day = texts.get("roster.import.day", date.getMonthValue(), date.getDayOfMonth());
        return people.entrySet().stream().filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey().name() + " " + Assigned.shown(cell.getValue()))
                .collect(Collectors.joining("；", day + " ", "")).strip();
    }
}
