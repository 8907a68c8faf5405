package org.hallkeeper.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table of a design.
 *
 * @param columns type by column name: String, Integer, Long, Double, BigDecimal, Boolean, LocalDate, LocalDateTime, an enum
 *                (its constant), or Map for cells of {@link ReportColumn}s by their key
 * @param rows value by column name; a missing value prints nothing
 */
public record ReportRows(Map<String, Class<?>> columns, List<Map<String, Object>> rows) {

    /** Rows of records: the components are the columns. */
    public static <R extends Record> ReportRows of(Class<R> type, List<R> records) {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.put(component.getName(), component.getType());
        }
        return new ReportRows(columns, records.stream().map(row -> values(type, row)).toList());
    }

    private static Map<String, Object> values(Class<?> type, Object row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), value(component, row));
        }
        return values;
    }

    private static Object value(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + row.getClass(), e);
        }
    }

    /**
     * The same rows set side by side, for short rows on wide paper: row 0 gets rows 0 to {@code across - 1}, and so on.
     * The first keep their column names, further ones get {@code name_2}, {@code name_3} …
     */
    public ReportRows sideBySide(int across) {
        Map<String, Class<?>> wideColumns = new LinkedHashMap<>();
        for (int place = 1; place <= across; place++) {
            for (var column : columns.entrySet()) {
                wideColumns.put(nameAt(column.getKey(), place), column.getValue());
            }
        }
        List<Map<String, Object>> wideRows = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += across) {
            Map<String, Object> wide = new LinkedHashMap<>();
            for (int place = 1; place <= Math.min(across, rows.size() - first); place++) {
                for (var cell : rows.get(first + place - 1).entrySet()) {
                    wide.put(nameAt(cell.getKey(), place), cell.getValue());
                }
            }
            wideRows.add(wide);
        }
        return new ReportRows(wideColumns, wideRows);
    }

    /** The name of a column in the n-th place of rows set {@link #sideBySide}. */
    public static String nameAt(String column, int place) {
        return place == 1 ? column : column + "_" + place;
    }
}
