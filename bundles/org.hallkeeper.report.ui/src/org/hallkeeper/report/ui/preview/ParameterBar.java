package org.hallkeeper.report.ui.preview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** The questions of a report in one row. A complete answer counts at once, one still being typed when Enter is pressed or the field is left. */
final class ParameterBar {

    private static final int MONTHS_AROUND = 12;

    private final Composite bar;
    private final Spacing spacing;
    private final Consumer<SequencedMap<String, String>> changed;
    private final SequencedMap<String, Supplier<String>> fields = new LinkedHashMap<>();
    private Map<String, String> known;

    /**
     * @param answers one for each parameter
     * @param changed told all answers when one has become another
     */
    ParameterBar(Composite bar, List<ReportParameter> parameters, SequencedMap<String, String> answers,
            Consumer<SequencedMap<String, String>> changed) {
        this.bar = bar;
        this.spacing = Spacing.of(bar);
        this.changed = changed;
        this.known = answers;
        bar.setLayout(spacing.grid(2 * parameters.size()));
        parameters.forEach(parameter -> add(parameter, answers.get(parameter.name())));
    }

    private SequencedMap<String, String> answers() {
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        fields.forEach((name, field) -> answers.put(name, field.get()));
        return answers;
    }

    private void add(ReportParameter parameter, String answer) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(parameter.label());
        Control field = switch (parameter.kind()) {
            case MONTH -> month(parameter, answer);
            case CHOICE -> choice(parameter, answer);
            case DATE, TEXT, ID -> text(parameter, answer);
        };
        WidgetKey.set(field, "report.preview.parameter." + parameter.name());
        field.addListener(SWT.DefaultSelection, e -> tellIfChanged());
        field.addListener(SWT.FocusOut, e -> tellIfChanged());
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = spacing.ems(parameter.kind() == ReportParameter.Kind.TEXT ? 10 : 6);
        field.setLayoutData(place);
    }

    private Control month(ReportParameter parameter, String answer) {
        Combo field = new Combo(bar, SWT.DROP_DOWN);
        field.setItems(monthsAround(answer));
        field.setText(answer);
        field.addListener(SWT.Modify, e -> tellIfComplete(parameter.kind(), field.getText()));
        fields.put(parameter.name(), field::getText);
        return field;
    }

    private static String[] monthsAround(String answer) {
        YearMonth middle;
        try {
            middle = YearMonth.parse(answer);
        } catch (DateTimeException none) {
            return new String[0];
        }
        return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND).mapToObj(by -> middle.plusMonths(by).toString()).toArray(String[]::new);
    }

    private Control choice(ReportParameter parameter, String answer) {
        Combo field = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> values = parameter.choices().stream().map(ReportParameter.Choice::value).toList();
        field.setItems(parameter.choices().stream().map(ReportParameter.Choice::label).toArray(String[]::new));
        field.select(Math.max(0, values.indexOf(answer)));
        field.addListener(SWT.Selection, e -> tellIfChanged());
        fields.put(parameter.name(), () -> values.get(field.getSelectionIndex()));
        return field;
    }

    private Control text(ReportParameter parameter, String answer) {
        Text field = new Text(bar, SWT.BORDER | SWT.SINGLE);
        field.setText(answer);
        field.addListener(SWT.Modify, e -> tellIfComplete(parameter.kind(), field.getText()));
        fields.put(parameter.name(), field::getText);
        return field;
    }

    private void tellIfComplete(ReportParameter.Kind kind, String typed) {
        try {
            switch (kind) {
            case MONTH -> YearMonth.parse(typed);
            case DATE -> LocalDate.parse(typed);
            case TEXT, ID, CHOICE -> {
                return;
            }
            }
        } catch (DateTimeException unfinished) {
            return;
        }
        tellIfChanged();
    }

    private void tellIfChanged() {
        SequencedMap<String, String> answers = answers();
        if (answers.equals(known))
            return;
        known = answers;
        changed.accept(answers);
    }
}
