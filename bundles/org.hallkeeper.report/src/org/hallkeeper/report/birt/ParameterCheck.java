package org.hallkeeper.report.birt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.ReportParameters;

/** Compares the answers as typed with the parameters a report declares. */
final class ParameterCheck {

    private final List<ReportParameter> declared;
    private final Map<String, String> answers;
    private final List<Problem> problems = new ArrayList<>();
    private final Texts texts;

    ParameterCheck(List<ReportParameter> declared, Map<String, String> answers, Texts texts) {
        this.declared = declared;
        this.answers = new LinkedHashMap<>(answers);
        this.texts = texts;
        refuseUnknown();
        declared.forEach(this::check);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The answers with the presets filled in; sound when there are no problems. */
    ReportParameters parameters() {
        return new ReportParameters(answers);
    }

    private void refuseUnknown() {
        for (String name : answers.keySet()) {
            if (declared.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                problems.add(new Problem(name, texts.get("parameterUnknown")));
            }
        }
    }

    private void check(ReportParameter parameter) {
        String answer = answers.getOrDefault(parameter.name(), "").strip();
        if (answer.isEmpty()) {
            answer = parameter.preset();
        }
        answers.put(parameter.name(), answer);
        if (answer.isEmpty()) {
            problems.add(new Problem(parameter.name(), texts.get("parameterMissing", parameter.label())));
        } else if (!hasForm(parameter, answer)) {
            problems.add(new Problem(parameter.name(), texts.get("parameterWrong." + parameter.kind(), answer)));
        }
    }

    private static boolean hasForm(ReportParameter parameter, String answer) {
        try {
            return switch (parameter.kind()) {
                case MONTH -> YearMonth.parse(answer) != null;
                case DATE -> LocalDate.parse(answer) != null;
                case ID -> Long.parseLong(answer) > 0;
                case CHOICE -> parameter.choices().stream().anyMatch(choice -> choice.value().equals(answer));
                case TEXT -> true;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
