package org.hallkeeper.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.hallkeeper.core.result.Problem;

/**
 * What is printed, as plain values. The area's design refers to it like this:
 * <ul>
 * <li>{@code values.get("dutyLine")} in any expression is a named value;
 * <li>a table named {@code days} has the rows of the row list {@code days}; a data item in it names its column
 * ({@code resultSetColumn}), an expression reads {@code row["date"]};
 * <li>a column whose detail cell shows the group {@code posts} is repeated for each {@link ReportColumn} of that group, with its
 * heading; its width in the design is the least it needs;
 * <li>a table whose name ends in {@code -across} is set as many times side by side as the paper is wide;
 * <li>a row's column {@code mark} of type {@link RowMark} shades the row, a true {@code lineBelow} draws a thicker line under it.
 * </ul>
 * A row grows with its text, nothing is cut off. Head and foot of the page, styles (birt/report.css), 本期无记录 and the signature
 * line come by themselves. The fonts to name are 宋体, 黑体, 仿宋, 楷体 and 方正小标宋简体.
 */
public sealed interface ReportContent {

    /** Nothing can be printed, e.g. there is no such record; one sentence, and what exactly is wrong. */
    record Refused(String reason, List<Problem> problems) implements ReportContent {
    }

    /**
     * @param onePage tables may be set up to a fifth smaller if that brings everything onto one page
     * @param rows row lists by table name; when the first is empty the paper says 本期无记录
     * @param columns groups of columns made from data, by group name
     * @param signatures who signs at the end, e.g. 制表人, 审核人, 批准人; empty: nobody
     */
    record Filled(ReportHeading heading, PaperChoice paper, boolean onePage, Map<String, Object> values,
            SequencedMap<String, ReportRows> rows, Map<String, List<ReportColumn>> columns, List<Signature> signatures)
            implements ReportContent {
    }

    /** A place to sign. @param name printed when it is known who signs, empty for a line to sign on */
    record Signature(String role, String name) {
    }

    static Builder with(ReportHeading heading) {
        return new Builder(heading);
    }

    /** Collects the content of one document. */
    final class Builder {

        private final ReportHeading heading;
        private PaperChoice paper = PaperChoice.AS_DESIGNED;
        private boolean onePage;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final SequencedMap<String, ReportRows> rows = new LinkedHashMap<>();
        private final Map<String, List<ReportColumn>> columns = new LinkedHashMap<>();
        private List<Signature> signatures = List.of();

        private Builder(ReportHeading heading) {
            this.heading = heading;
        }

        public Builder on(PaperChoice choice) {
            paper = choice;
            return this;
        }

        public Builder onOnePage() {
            onePage = true;
            return this;
        }

        public Builder value(String name, Object value) {
            values.put(name, value);
            return this;
        }

        public Builder rows(String table, ReportRows list) {
            rows.put(table, list);
            return this;
        }

        public <R extends Record> Builder rows(String table, Class<R> type, List<R> records) {
            return rows(table, ReportRows.of(type, records));
        }

        public Builder columns(String group, List<ReportColumn> list) {
            columns.put(group, List.copyOf(list));
            return this;
        }

        public Builder signedBy(Signature... signers) {
            signatures = List.of(signers);
            return this;
        }

        public Filled build() {
            return new Filled(heading, paper, onePage, values, rows, columns, signatures);
        }
    }
}
