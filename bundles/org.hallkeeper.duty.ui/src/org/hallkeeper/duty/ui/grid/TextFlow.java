package org.hallkeeper.duty.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Breaks the text of a cell into lines: between names if it can, inside a word only if it must. */
public final class TextFlow {

    static final String ELLIPSIS = "…";

    /** Between names. */
    public static final Pattern NAMES = Pattern.compile("(?<=[、，,；;\\s])");

    /** Between the parts of a heading: 投诉接待（电话/来访）. */
    public static final Pattern HEADING = Pattern.compile("(?<=[、/\\s])|(?=[（(])");

    private static final Pattern SEPARATOR_AT_END = Pattern.compile("[、，,；;\\s]+$");

    private final int width;
    private final ToIntFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private TextFlow(int width, ToIntFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    /**
     * @param breaks  where a line may end
     * @param width   room for a line, in the unit of {@code measure}
     * @param most    lines to return at most; what does not fit ends in …
     * @param measure width of a text
     */
    public static List<String> lines(String text, Pattern breaks, int width, int most, ToIntFunction<String> measure) {
        TextFlow flow = new TextFlow(width, measure);
        for (String word : breaks.split(text.strip()))
            flow.add(word);
        flow.endLine();
        return flow.shortened(most);
    }

    private void add(String word) {
        if (!fits(line + word))
            endLine();
        line += word;
        while (!fits(line) && line.codePointCount(0, line.length()) > 1)
            breakInside();
    }

    private void breakInside() {
        String rest = line;
        line = longestStart(rest, "");
        rest = rest.substring(line.length());
        endLine();
        line = rest;
    }

    private void endLine() {
        if (!line.isBlank())
            lines.add(line.strip());
        line = "";
    }

    private List<String> shortened(int most) {
        if (lines.size() <= most)
            return lines;
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        String rest = String.join("", lines.subList(most - 1, lines.size()));
        shown.set(most - 1, longestStart(rest, ELLIPSIS) + ELLIPSIS);
        return shown;
    }

    /** At least one character, so that a line always gets shorter. */
    private String longestStart(String text, String ending) {
        int end = text.length();
        while (text.codePointCount(0, end) > 1 && !fits(text.substring(0, end) + ending))
            end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end);
    }

    /** A separator at the end of a line may hang over: better than one at the beginning of the next. */
    private boolean fits(String text) {
        return measure.applyAsInt(SEPARATOR_AT_END.matcher(text).replaceFirst("")) <= width;
    }
}
