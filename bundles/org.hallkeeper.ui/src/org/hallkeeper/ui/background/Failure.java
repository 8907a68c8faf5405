package org.hallkeeper.ui.background;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.store.DatabaseUnavailable;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.ui.dialog.ProblemReport;

/**
 * What a person is told when work failed.
 *
 * @param report empty when the sentence says all there is
 */
public record Failure(String sentence, String report) {

    public static Failure of(Throwable thrown) {
        Texts texts = ScreenTexts.beside(Failure.class);
        if (isDatabaseUnavailable(thrown))
            return new Failure(texts.get("databaseUnavailable"), "");
        return new Failure(texts.get("defect"), ProblemReport.of(thrown));
    }

    public void show(Dialogs dialogs) {
        dialogs.problem(sentence, report);
    }

    private static boolean isDatabaseUnavailable(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable)
                return true;
        }
        return false;
    }
}
