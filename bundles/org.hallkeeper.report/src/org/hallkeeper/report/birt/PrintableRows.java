package org.hallkeeper.report.birt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hallkeeper.report.ReportColumn;
import org.hallkeeper.report.ReportRows;

/** Rows as a table of a design takes them: no nested maps, no character the paper cannot show. */
final class PrintableRows {

    private final Map<String, List<ReportColumn>> groups;
    private final RareCharacters.Check characters;

    PrintableRows(Map<String, List<ReportColumn>> groups, RareCharacters.Check characters) {
        this.groups = groups;
        this.characters = characters;
    }

    ReportRows of(ReportRows rows) {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        rows.columns().forEach((name, type) -> {
            if (!groups.containsKey(name)) {
                columns.put(name, type);
            }
            for (int i = 1; i <= groups.getOrDefault(name, List.of()).size(); i++) {
                columns.put(ReportRows.nameAt(name, i), String.class);
            }
        });
        return new ReportRows(columns, rows.rows().stream().map(this::flat).toList());
    }

    private Map<String, Object> flat(Map<String, Object> row) {
        Map<String, Object> flat = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (!groups.containsKey(name)) {
                flat.put(name, printable(value));
                return;
            }
            List<ReportColumn> columns = groups.get(name);
            for (int i = 0; i < columns.size(); i++) {
                flat.put(ReportRows.nameAt(name, i + 1), printable(((Map<?, ?>) value).get(columns.get(i).key())));
            }
        });
        return flat;
    }

    private Object printable(Object value) {
        return value instanceof String text ? characters.printable(text) : value;
    }
}
