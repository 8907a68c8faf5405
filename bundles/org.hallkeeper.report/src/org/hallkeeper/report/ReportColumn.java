package org.hallkeeper.report;

/**
 * A column that exists only because of the data, e.g. one for each post of the hall.
 *
 * @param key finds the cell in a row's map
 * @param heading what stands above the column
 */
public record ReportColumn(String key, String heading) {
}
