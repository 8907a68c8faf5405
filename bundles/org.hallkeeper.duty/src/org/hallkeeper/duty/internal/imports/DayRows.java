package org.hallkeeper.duty.internal.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.Findings;
import org.hallkeeper.exchange.read.DateReader;
import org.hallkeeper.exchange.read.DateResult;
import org.hallkeeper.exchange.table.Row;

/** Finds which rows of a file are which days of the month. */
final class DayRows {

    private static final Pattern LOOKS_LIKE_DATE = Pattern.compile("(?=.*\\d).{1,20}", Pattern.DOTALL);

    private final DutyFile file;
    private final DateReader dates;
    private final Findings findings;
    private final Texts texts;
    private final Map<LocalDate, List<Row>> days = new LinkedHashMap<>();
    private final List<Row> undated = new ArrayList<>();

    DayRows(DutyFile file, DateReader dates, Findings findings, Locale locale) {
        this.file = file;
        this.dates = dates;
        this.findings = findings;
        this.texts = new Texts(DayRows.class, locale);
        file.rows().stream().filter(row -> !isNote(row)).forEach(this::read);
        days.forEach(this::refuseRepeated);
    }

    /** The rows of each day, in the file's order; more than one only where the date cell is merged over them or repeated. */
    Map<LocalDate, List<Row>> days() {
        return days;
    }

    /** Rows with people whose date nobody can read; each has its problem. */
    List<Row> undated() {
        return undated;
    }

    private boolean isNote(Row row) {
        boolean isNote = file.isNote(row) && !(dates.read(row.cell(file.dateColumn())) instanceof DateResult.Date);
        if (isNote) {
            findings.notice(row.number(), file.dateColumn(), texts.get("roster.import.note"));
        }
        return isNote;
    }

    private void read(Row row) {
        switch (dates.read(row.cell(file.dateColumn()))) {
            case DateResult.Date(LocalDate date) -> accept(row, date);
            case DateResult.NotADate(String reason) -> refuse(row, reason);
        }
    }

    private void accept(Row row, LocalDate date) {
        days.computeIfAbsent(date, key -> new ArrayList<>()).add(row);
        if (!dates.month().equals(YearMonth.from(date))) {
            findings.problem(row.number(), file.dateColumn(), texts.get("roster.import.otherMonth", date, dates.month()));
        }
    }

    private void refuse(Row row, String reason) {
        boolean hasDate = LOOKS_LIKE_DATE.matcher(row.cell(file.dateColumn()).shown()).matches();
        if (hasDate || hasPeople(row)) {
            undated.add(row);
            findings.problem(row.number(), file.dateColumn(), reason);
        } else if (!row.cell(file.dateColumn()).isBlank()) {
            findings.notice(row.number(), file.dateColumn(), texts.get("roster.import.note"));
        }
    }

    private boolean hasPeople(Row row) {
        return file.peopleColumns().stream().anyMatch(column -> !file.seen(row, column).isBlank());
    }

    private void refuseRepeated(LocalDate date, List<Row> rows) {
        Row first = rows.getFirst();
        if (rows.stream().allMatch(row -> row == first || file.isSameDateCell(first, row))) {
            return;
        }
        for (Row row : rows) {
            Row other = row == first ? rows.get(1) : first;
            findings.problem(row.number(), file.dateColumn(), texts.get("roster.import.repeated", date.getMonthValue(),
                    date.getDayOfMonth(), other.number()));
        }
    }
}
