package org.hallkeeper.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The answers to a report's parameters. Every parameter of the contribution has one, and it has the form its kind asks for.
 *
 * @param answers by parameter name, as typed
 */
public record ReportParameters(Map<String, String> answers) {

    public ReportParameters {
        answers = Map.copyOf(answers);
    }

    public YearMonth month(String name) {
        return YearMonth.parse(text(name));
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    public long id(String name) {
        return Long.parseLong(text(name));
    }

    /** The answer as it was typed. @throws IllegalArgumentException if the contribution declares no such parameter */
    public String text(String name) {
        if (!answers.containsKey(name)) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return answers.get(name);
    }
}
