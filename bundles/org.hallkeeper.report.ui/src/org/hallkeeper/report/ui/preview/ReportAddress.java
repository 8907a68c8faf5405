package org.hallkeeper.report.ui.preview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Which report, with which answers to its parameters: what the preview command is given and what a preview remembers for the next start.
 *
 * @param answers by parameter name, as typed
 */
public record ReportAddress(String code, SequencedMap<String, String> answers) {

    private static final String CODE = "report.code";
    private static final String ANSWERS = "report.answers";

    public ReportAddress {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    }

    /** @param parameters {@code month=2026-12;paper=A3}; pieces without an equals sign are passed over */
    public static ReportAddress parse(String code, String parameters) {
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        for (String piece : parameters.split(";")) {
            int equals = piece.indexOf('=');
            if (equals > 0)
                answers.put(piece.substring(0, equals).strip(), piece.substring(equals + 1).strip());
        }
        return new ReportAddress(code, answers);
    }

    /** What {@link #keepIn} wrote. */
    public static ReportAddress in(Map<String, String> state) {
        return parse(state.getOrDefault(CODE, ""), state.getOrDefault(ANSWERS, ""));
    }

    public void keepIn(Map<String, String> state) {
        state.put(CODE, code);
        state.put(ANSWERS, parameters());
    }

    /** Whether this shows what the other asks for, whatever else it has filled in. */
    public boolean answersTo(ReportAddress asked) {
        return code.equalsIgnoreCase(asked.code) && answers.entrySet().containsAll(asked.answers.entrySet());
    }

    /** As {@link #parse} reads it. */
    public String parameters() {
        return answers.entrySet().stream().map(answer -> answer.getKey() + "=" + answer.getValue()).collect(Collectors.joining(";"));
    }
}
