package org.hallkeeper.exchange.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.table.ColumnLetters;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** Finds the row of headings, which seldom is the first, and which column holds which field. */
public final class HeadingFinder {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int EXAMPLES = 3;
    /** One match alone may be a label in a title block. */
    private static final int LEAST_MATCHES = 2;

    private record Candidate(Row row, int rows, Map<Integer, Heading> headings, Assignment assignment) {
    }

    private final List<Field> fields;
    private final FieldMatch match;
    private final Texts texts;

    public HeadingFinder(List<Field> fields, Locale locale) {
        this.fields = List.copyOf(fields);
        this.match = new FieldMatch(fields);
        this.texts = new Texts(HeadingFinder.class, locale);
    }

    /** Looks at the first 40 filled rows; the row (or pair of rows) whose headings fit best wins, the upper one on a tie. */
    public HeadingResult find(Table table) {
        return candidates(table).stream()
                .filter(candidate -> candidate.assignment().found() >= Math.min(LEAST_MATCHES, fields.size()))
                .max(Comparator.comparingInt(candidate -> candidate.assignment().score()))
                .<HeadingResult>map(best -> found(table, best))
                .orElseGet(() -> new HeadingResult.NotFound(problem(table.fileName(), "heading.none", examples())));
    }

    private List<Candidate> candidates(Table table) {
        HeadingRows headings = new HeadingRows(table);
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : table.rows().stream().limit(ROWS_LOOKED_AT).toList()) {
            candidates.add(candidate(headings, row, 1, headings.one(row)));
            if (headings.hasHeading(row)) {
                table.row(row.number() + 1)
                        .ifPresent(lower -> candidates.add(candidate(headings, row, 2, headings.two(row, lower))));
            }
        }
        return candidates;
    }

    private Candidate candidate(HeadingRows rows, Row row, int least, Map<Integer, Heading> headings) {
        Map<Integer, Heading> told = RepeatedHeadings.toldApart(headings);
        Assignment assignment = new Assignment(told, match);
        int last = rows.lastRow(row.number(), assignment.fields().keySet());
        return new Candidate(row, Math.max(least, last - row.number() + 1), told, assignment);
    }

    private HeadingResult found(Table table, Candidate best) {
        Map<Integer, Field> columns = best.assignment().fields();
        Map<Integer, String> keys = new TreeMap<>();
        columns.forEach((column, field) -> keys.put(column, field.key()));
        Map<Integer, String> unknown = new TreeMap<>();
        best.headings().forEach((column, heading) -> unknown.put(column, heading.written()));
        unknown.keySet().removeAll(columns.keySet());
        List<Field> missing = fields.stream()
                .filter(field -> field.required() && !columns.containsValue(field)).toList();
        Mapping mapping = new Mapping(best.row().number(), best.rows(), keys, unknown);
        return new HeadingResult.Found(mapping, missing, problems(table, best, missing));
    }

    private List<Problem> problems(Table table, Candidate best, List<Field> missing) {
        int row = best.row().number();
        List<Problem> problems = new ArrayList<>();
        for (Assignment.Doubt doubt : best.assignment().doubts()) {
            problems.add(problem(table, best, doubt));
        }
        for (Field field : missing) {
            problems.add(problem(table.fileName() + ":" + row, "heading.missing", row, field.label()));
        }
        return problems;
    }

    private Problem problem(Table table, Candidate best, Assignment.Doubt doubt) {
        int row = best.row().number();
        return switch (doubt) {
            case Assignment.Doubt.SameField(Field field, int left, int right) -> problem(table.where(row, right),
                    "heading.sameField", ColumnLetters.of(left), ColumnLetters.of(right), field.label());
            case Assignment.Doubt.SameColumn(int column, Field one, Field other) -> problem(table.where(row, column),
                    "heading.sameColumn", ColumnLetters.of(column), best.headings().get(column).written(),
                    one.label(), other.label());
        };
    }

    private String examples() {
        return fields.stream().filter(field -> !field.ignored()).limit(EXAMPLES).map(Field::label)
                .collect(Collectors.joining("、"));
    }

    private Problem problem(String where, String key, Object... args) {
        return new Problem(where, texts.get(key, args));
    }
}
