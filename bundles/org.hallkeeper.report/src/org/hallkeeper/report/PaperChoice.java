package org.hallkeeper.report;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.text.Texts;

/** The paper a table with columns made from data is printed on. */
public enum PaperChoice {

    /** What the design says. */
    AS_DESIGNED,
    A4,
    A3,
    /** The smallest paper on which every column has the width its design asks for. */
    AUTO;

    /** The name of the common parameter. */
    public static final String PARAMETER = "paper";

    /** The common parameter {@code paper=A4|A3|auto}, preset to auto. */
    public static ReportParameter parameter(Locale locale) {
        Texts texts = new Texts(PaperChoice.class, locale);
        return new ReportParameter(PARAMETER, ReportParameter.Kind.CHOICE, texts.get("paper"), "auto",
                List.of(new ReportParameter.Choice("A4", "A4"), new ReportParameter.Choice("A3", "A3"),
                        new ReportParameter.Choice("auto", texts.get("paper.auto"))));
    }

    /** The answer to {@link #parameter}. */
    public static PaperChoice of(ReportParameters parameters) {
        return valueOf(parameters.text(PARAMETER).toUpperCase(Locale.ROOT));
    }
}
