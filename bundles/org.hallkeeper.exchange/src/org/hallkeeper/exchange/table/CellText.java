package org.hallkeeper.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands in a file, made what the user sees. */
final class CellText {

    /** Excel writes characters XML cannot carry as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");

    private CellText() {
    }

    static Cell cellOf(String raw) {
        String text = trimmed(raw);
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    static String unescaped(String raw) {
        if (!raw.contains("_x")) {
            return raw;
        }
        return ESCAPED.matcher(raw).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String trimmed(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isInvisible(raw.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(raw.charAt(end - 1))) {
            end--;
        }
        return LINE_BREAK.matcher(raw.substring(start, end)).replaceAll("\n");
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || c == '\u200B' || c == '\uFEFF';
    }
}
