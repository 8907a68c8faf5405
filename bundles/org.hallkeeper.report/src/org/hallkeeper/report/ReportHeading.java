package org.hallkeeper.report;

/**
 * What stands at the head and foot of every page (domain.md E, "Common").
 *
 * @param unit the agency, 单位
 * @param hall the service hall; empty when the title says it
 * @param title the title of the document
 * @param period what time or selection is covered; may be empty
 * @param madeBy who made it, 制表; may be empty
 * @param version edition of the document, e.g. 第2版（已发布）; may be empty
 */
public record ReportHeading(String unit, String hall, String title, String period, String madeBy, String version) {
}
