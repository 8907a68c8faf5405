package org.hallkeeper.exchange.plan.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.HeadingFinder;
import org.hallkeeper.exchange.read.HeadingResult;
import org.hallkeeper.exchange.read.HeadingResult.Found;
import org.hallkeeper.exchange.read.HeadingResult.NotFound;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Table;

/** Finds the sheet and the columns of a file and lets the format work out what would happen. */
final class Trial {

    /** A sheet with the mapping found for it and what is wrong with its headings. */
    record Sheet(Table table, Mapping mapping, List<Problem> problems) {
    }

    private final ImportFormat format;
    private final List<Field> fields;
    private final Circumstances circumstances;

    Trial(ImportFormat format, List<Field> fields, Circumstances circumstances) {
        this.format = format;
        this.fields = fields;
        this.circumstances = circumstances;
    }

    /** The sheet whose headings fit best: a workbook often carries other sheets before or after the one that is meant. */
    Sheet bestSheet(List<Table> tables) {
        HeadingFinder finder = new HeadingFinder(fields, circumstances.locale());
        return tables.stream().map(table -> sheet(table, finder.find(table)))
                .max(Comparator.comparingInt((Sheet sheet) -> -sheet.problems().size()).thenComparingInt(sheet -> sheet.mapping().columnToField().size()))
                .orElseThrow();
    }

    private static Sheet sheet(Table table, HeadingResult result) {
        return switch (result) {
            case Found found -> new Sheet(table, found.mapping(), found.problems());
            case NotFound none -> new Sheet(table, firstRowUnmapped(table), List.of(none.problem()));
        };
    }

    private static Mapping firstRowUnmapped(Table table) {
        Map<Integer, String> unknown = IntStream.range(0, table.rows().getFirst().cells().size()).boxed()
                .filter(column -> !table.rows().getFirst().cell(column).isBlank())
                .collect(Collectors.toMap(column -> column, column -> table.rows().getFirst().cell(column).shown()));
        return new Mapping(table.rows().getFirst().number(), 1, Map.of(), unknown);
    }

    /** The dry run. Without a required column there is nothing to work out, so only that is reported. */
    ImportPlan plan(Sheet sheet) {
        List<Problem> missing = missing(sheet);
        if (!missing.isEmpty())
            return new ImportPlan(List.of(), missing, List.of(), (manager, log) -> {
            });
        ImportPlan plan = format.plan(sheet.table(), sheet.mapping(), circumstances);
        if (sheet.problems().isEmpty())
            return plan;
        List<Problem> all = new ArrayList<>(sheet.problems());
        all.addAll(plan.problems());
        return new ImportPlan(plan.rows(), all, plan.notices(), plan.work());
    }

    private List<Problem> missing(Sheet sheet) {
        if (sheet.mapping().columnToField().isEmpty() && !sheet.problems().isEmpty())
            return sheet.problems();
        Texts texts = new Texts(ImportService.class, circumstances.locale());
        return fields.stream().filter(Field::required).filter(field -> sheet.mapping().columnOf(field.key()).isEmpty())
                .map(field -> new Problem(sheet.table().fileName() + ":" + sheet.mapping().headerRow(), texts.get("missingColumn", field.label(), examples(field))))
                .toList();
    }

    private static String examples(Field field) {
        return String.join("、", field.headings().stream().limit(4).toList());
    }
}
