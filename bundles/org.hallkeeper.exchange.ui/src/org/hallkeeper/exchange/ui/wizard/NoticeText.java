package org.hallkeeper.exchange.ui.wizard;

import java.util.List;
import java.util.stream.Collectors;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.ui.columns.ProblemPlace;
import org.hallkeeper.ui.ScreenTexts;

/** Notices of a dry run as a person reads them: 第 11 行 F 列：… instead of {@code file:11:F: …}. */
public final class NoticeText {

    private static final int MOST = 200;

    private NoticeText() {
    }

    /** @param notices lines {@code where: what} of this file; of very many the first ones are told, and how many there are besides */
    public static String of(List<String> notices, String fileName) {
        String told = notices.stream().limit(MOST).map(line -> readable(line, fileName)).collect(Collectors.joining("\n"));
        int rest = notices.size() - MOST;
        return rest <= 0 ? told : told + "\n" + ScreenTexts.beside(NoticeText.class).get("notice.more", rest);
    }

    /** What is told about a column as a whole: the notices about its heading. @param column counted from 0 */
    public static String ofColumn(ImportDraft draft, int column) {
        String fileName = draft.table().fileName();
        return draft.plan().notices().stream().map(line -> split(line, fileName))
                .filter(notice -> ProblemPlace.of(notice, fileName).isHeading(draft.mapping(), column)).map(Problem::what)
                .collect(Collectors.joining(" "));
    }

    private static Problem split(String line, String fileName) {
        int end = line.indexOf(": ", Math.min(fileName.length(), line.length()));
        return end < 0 ? new Problem("", line) : new Problem(line.substring(0, end), line.substring(end + 2));
    }

    private static String readable(String line, String fileName) {
        Problem notice = split(line, fileName);
        ProblemPlace place = ProblemPlace.of(notice, fileName);
        if (place.row().isEmpty())
            return line;
        Texts texts = ScreenTexts.beside(NoticeText.class);
        return place.column().isEmpty() ? texts.get("notice.row", place.rowText(), notice.what())
                : texts.get("notice.cell", place.rowText(), place.columnText(), notice.what());
    }
}
