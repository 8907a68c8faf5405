package org.hallkeeper.duty.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterEdit.RemarkEdit;
import org.hallkeeper.duty.internal.names.LookupTexts;
import org.hallkeeper.duty.internal.names.StaffLookup;
import org.hallkeeper.duty.internal.names.StaffLookup.Answer;
import org.hallkeeper.exchange.plan.Findings;
import org.hallkeeper.exchange.read.NameSplitter;
import org.hallkeeper.exchange.read.WrittenName;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.ColumnLetters;
import org.hallkeeper.exchange.table.Row;

/** Reads who is on duty on the days of a file, and finds out what stands against it. */
final class DayReader {

    private static final String BETWEEN_REMARKS = "；";

    private final DutyFile file;
    private final List<DutyColumn> columns;
    private final List<Post> posts;
    private final StaffLookup lookup;
    private final Findings findings;
    private final Texts texts;
    private final LookupTexts lookupTexts;
    private final NameSplitter splitter = new NameSplitter();

    DayReader(DutyFile file, List<DutyColumn> columns, List<Post> posts, StaffLookup lookup, Findings findings, Locale locale) {
        this.file = file;
        this.columns = columns;
        this.posts = posts;
        this.lookup = lookup;
        this.findings = findings;
        this.texts = new Texts(DayReader.class, locale);
        this.lookupTexts = new LookupTexts(locale);
    }

    /** Everybody in the rows of one day, by column, in order; columns with nobody are there too. */
    Map<DutyColumn, List<Assigned>> people(List<Row> rows, RosterDay stored) {
        Map<DutyColumn, List<Assigned>> people = new LinkedHashMap<>();
        List<DutyEntry> entries = new ArrayList<>();
        for (DutyColumn column : columns) {
            List<DutyEntry> found = distinctCells(rows, column.index()).stream().flatMap(row -> entries(row, column).stream()).toList();
            entries.addAll(found);
            people.put(column, found.stream().map(DutyEntry::person).toList());
        }
        refuseTwice(entries, stored);
        return people;
    }

    /** The remark of a day; empty when the file has no column for it. */
    Optional<String> remark(List<Row> rows) {
        if (file.remarkColumn().isEmpty()) {
            return Optional.empty();
        }
        int column = file.remarkColumn().getAsInt();
        String remark = distinctCells(rows, column).stream().map(row -> file.text(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(BETWEEN_REMARKS));
        if (remark.length() > RemarkEdit.LONGEST) {
            findings.problem(rows.getFirst().number(), column, texts.get("roster.import.remarkTooLong", remark.length(), RemarkEdit.LONGEST));
        }
        return Optional.of(remark);
    }

    /** A cell merged over both rows of a day is one cell. */
    private List<Row> distinctCells(List<Row> rows, int column) {
        List<Row> distinct = new ArrayList<>();
        for (Row row : rows) {
            if (distinct.isEmpty() || !file.isSameMerge(distinct.getLast(), row, column)) {
                distinct.add(row);
            }
        }
        return distinct;
    }

    private List<DutyEntry> entries(Row row, DutyColumn column) {
        if (file.seen(row, column.index()) instanceof Cell.ErrorCell error) {
            findings.problem(row.number(), column.index(), texts.get("roster.import.error", error.shown()));
            return List.of();
        }
        List<DutyEntry> entries = new ArrayList<>();
        for (WrittenName written : splitter.split(file.text(row, column.index()))) {
            switch (lookup.find(written)) {
                case Answer.Found found -> entries.add(entry(row, column, found));
                case Answer.Nobody nobody -> { /* the cell stays empty */ }
                case Answer.Unknown unknown -> tell(row, column, lookupTexts.unknown(unknown));
                case Answer.Shared shared -> tell(row, column, lookupTexts.shared(shared));
                case Answer.OtherName other -> tell(row, column, lookupTexts.otherName(other));
            }
        }
        return entries;
    }

    private DutyEntry entry(Row row, DutyColumn column, Answer.Found found) {
        int length = found.note().length();
        if (length > Assigned.LONGEST_NOTE) {
            tell(row, column, texts.get("roster.import.noteTooLong", length, Assigned.LONGEST_NOTE));
        }
        return new DutyEntry(row.number(), column, Assigned.of(found.person(), found.note()));
    }

    private void tell(Row row, DutyColumn column, String what) {
        findings.problem(row.number(), column.index(), what);
    }

    /** One person only once on a day (domain.md C13), counting also the posts the file says nothing about. */
    private void refuseTwice(List<DutyEntry> entries, RosterDay stored) {
        Map<Long, DutyEntry> first = new HashMap<>();
        for (DutyEntry entry : entries) {
            DutyEntry earlier = first.putIfAbsent(entry.person().staffId(), entry);
            if (earlier != null) {
                findings.problem(entry.row(), entry.column().index(), twice(entry, earlier));
            }
        }
        for (Post post : posts) {
            boolean isInFile = columns.stream().anyMatch(column -> column.postId() == post.id());
            if (!isInFile) {
                stored.at(post.id()).stream().map(Assigned::staffId).filter(first::containsKey).map(first::get).forEach(entry ->
                        findings.problem(entry.row(), entry.column().index(), texts.get("roster.import.twiceInTable",
                                entry.person().name(), day(stored), post.name(), entry.column().name())));
            }
        }
    }

    private String twice(DutyEntry entry, DutyEntry earlier) {
        DutyColumn there = earlier.column();
        return texts.get("roster.import.twice", entry.person().name(), ColumnLetters.of(there.index()), there.name());
    }

    private String day(RosterDay day) {
        return texts.get("roster.import.day", day.date().getMonthValue(), day.date().getDayOfMonth());
    }
}
