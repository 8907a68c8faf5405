package org.hallkeeper.report.ui.preview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.Reports;
import org.hallkeeper.ui.ScreenTexts;

/** A report as the preview knows it. */
record OpenedReport(String code, String title, List<ReportParameter> parameters) {

    static Optional<OpenedReport> find(Reports reports, String code) {
        Locale locale = Locale.getDefault();
        return reports.list().stream().filter(report -> report.code().equalsIgnoreCase(code)).findFirst()
                .map(report -> new OpenedReport(report.code(), report.title(locale), report.parameters(locale)));
    }

    /** An answer for every parameter: the given one, else the preset, else for a month the present one. */
    SequencedMap<String, String> completed(Map<String, String> given, YearMonth present) {
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        for (ReportParameter parameter : parameters) {
            boolean asksMonth = parameter.kind() == ReportParameter.Kind.MONTH && parameter.isRequired();
            answers.put(parameter.name(), given.getOrDefault(parameter.name(), asksMonth ? present.toString() : parameter.preset()));
        }
        return answers;
    }

    /** Title and the time it is about: 月值班排班表 2026年12月. */
    String titled(Map<String, String> answers) {
        return parameters.stream().map(parameter -> period(parameter, answers.getOrDefault(parameter.name(), "")))
                .filter(period -> !period.isEmpty()).findFirst().map(period -> title + " " + period).orElse(title);
    }

    private static String period(ReportParameter parameter, String answer) {
        return switch (parameter.kind()) {
            case MONTH -> month(answer);
            case DATE -> answer;
            case TEXT, ID, CHOICE -> "";
        };
    }

    private static String month(String answer) {
        Texts texts = ScreenTexts.beside(OpenedReport.class);
        try {
            YearMonth month = YearMonth.parse(answer);
            return texts.get("month", month.getYear(), month.getMonthValue());
        } catch (DateTimeException unusual) {
            return answer;
        }
    }
}
