package org.hallkeeper.exchange.ui.wizard;

import java.util.List;
import java.util.stream.Collectors;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.ui.columns.ProblemPlace;
import org.hallkeeper.ui.ScreenTexts;

/** Notices of a dry run as a person reads them: 第 11 行 F 列：… instead of {@code file:11:F: …}. */
public final class NoticeText {

    private NoticeText() {
    }

    /** @param notices lines {@code where: what} of this file */
    public static String of(List<String> notices, String fileName) {
        return notices.stream().map(line -> readable(line, fileName)).collect(Collectors.joining("\n"));
    }

    private static String readable(String line, String fileName) {
        int end = line.indexOf(": ", Math.min(fileName.length(), line.length()));
        if (end < 0)
            return line;
        Problem notice = new Problem(line.substring(0, end), line.substring(end + 2));
        ProblemPlace place = ProblemPlace.of(notice, fileName);
        if (place.row().isEmpty())
            return line;
        Texts texts = ScreenTexts.beside(NoticeText.class);
        return place.column().isEmpty() ? texts.get("notice.row", place.rowText(), notice.what())
                : texts.get("notice.cell", place.rowText(), place.columnText(), notice.what());
    }
}
