package org.hallkeeper.report;

import java.util.List;

/**
 * A question asked before a report is rendered, on the form and on the command line ({@code --month 2026-12}).
 *
 * @param name English name, also of the command-line option
 * @param label what the form shows
 * @param preset the answer when none is given, in the form a user would type it; empty: must be answered
 * @param choices the allowed answers of a {@link Kind#CHOICE}, otherwise empty
 */
public record ReportParameter(String name, Kind kind, String label, String preset, List<Choice> choices) {

    /** MONTH {@code 2026-12}, DATE {@code 2026-12-01}, ID a record number, CHOICE the value of a {@link Choice}. */
    public enum Kind {
        MONTH, DATE, TEXT, ID, CHOICE
    }

    /** One allowed answer and what the form shows for it. */
    public record Choice(String value, String label) {
    }

    public ReportParameter {
        choices = List.copyOf(choices);
    }

    /** A parameter that must be answered. */
    public static ReportParameter required(String name, Kind kind, String label) {
        return new ReportParameter(name, kind, label, "", List.of());
    }

    public boolean isRequired() {
        return preset.isEmpty();
    }
}
