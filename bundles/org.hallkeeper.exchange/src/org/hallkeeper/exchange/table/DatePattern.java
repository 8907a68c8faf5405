package org.hallkeeper.exchange.table;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A date or time format of Excel (ECMA-376 part 1, 18.8.31) and how a day reads under it. What is not known is left out
 * rather than guessed: the text is for people, dates are taken from the value.
 */
final class DatePattern {

    private static final String LETTERS = "yemdahs";

    /** Letters in runs, such as {@code yyyy}; anything else literally, behind a quote mark. */
    private final List<String> tokens;

    private DatePattern(List<String> tokens) {
        this.tokens = tokens;
    }

    static DatePattern of(String code) {
        List<String> tokens = new ArrayList<>();
        String pattern = code.replaceAll("(?i)AM/PM|A/P|上午/下午", "");
        for (int i = 0; i < pattern.length(); i++) {
            char c = Character.toLowerCase(pattern.charAt(i));
            if (c == ';') {
                break;
            }
            if (c == '"') {
                int end = endOf(pattern, '"', i + 1);
                tokens.add("'" + pattern.substring(i + 1, end));
                i = end;
            } else if (c == '[') {
                int end = endOf(pattern, ']', i + 1);
                tokens.addAll(elapsed(pattern.substring(i + 1, end)));
                i = end;
            } else if (c == '\\' && i + 1 < pattern.length()) {
                tokens.add("'" + pattern.charAt(++i));
            } else if (c == '_' || c == '*') {
                i++;
            } else if (LETTERS.indexOf(c) >= 0) {
                int end = i;
                while (end < pattern.length() && Character.toLowerCase(pattern.charAt(end)) == c) {
                    end++;
                }
                tokens.add(String.valueOf(c).repeat(end - i));
                i = end - 1;
            } else if (c != '@') {
                tokens.add("'" + pattern.charAt(i));
            }
        }
        return new DatePattern(tokens);
    }

    /** Digit places make a number format ({@code 0.00E+00}), except behind seconds ({@code ss.000}). */
    boolean showsNumber() {
        return !has('s') && tokens.stream().anyMatch(token -> token.equals("'0") || token.equals("'#") || token.equals("'?"));
    }

    /** Whether the format shows a day, and not just the time of day. */
    boolean showsDay() {
        return !showsNumber() && tokens.stream().anyMatch(token -> "yeda".indexOf(token.charAt(0)) >= 0
                || token.charAt(0) == 'm' && !showsTime());
    }

    boolean showsTime() {
        return !showsNumber() && (has('h') || has('s'));
    }

    String show(LocalDateTime at) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            shown.append(shown(i, at));
        }
        return shown.toString().strip();
    }

    private String shown(int i, LocalDateTime at) {
        String token = tokens.get(i);
        DayOfWeek weekday = at.getDayOfWeek();
        return switch (token.charAt(0)) {
            case '\'' -> token.substring(1);
            case 'y' -> token.length() < 3 ? padded(at.getYear() % 100, 2) : Integer.toString(at.getYear());
            case 'e' -> Integer.toString(at.getYear());
            case 'a' -> weekday.getDisplayName(token.length() < 4 ? TextStyle.NARROW : TextStyle.FULL, Locale.CHINA);
            case 'd' -> token.length() < 3 ? padded(at.getDayOfMonth(), token.length())
                    : weekday.getDisplayName(token.length() == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
            case 'h' -> padded(at.getHour(), token.length());
            case 's' -> padded(at.getSecond(), token.length());
            default -> isMinute(i) ? padded(at.getMinute(), token.length()) : month(token.length(), at);
        };
    }

    private static String month(int letters, LocalDateTime at) {
        return letters < 3 ? padded(at.getMonthValue(), letters)
                : at.getMonth().getDisplayName(letters == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    /** An {@code m} means minutes right after hours or right before seconds. */
    private boolean isMinute(int i) {
        return letterFrom(i - 1, -1) == 'h' || letterFrom(i + 1, 1) == 's';
    }

    private char letterFrom(int i, int step) {
        for (int at = i; at >= 0 && at < tokens.size(); at += step) {
            if (tokens.get(at).charAt(0) != '\'') {
                return tokens.get(at).charAt(0);
            }
        }
        return ' ';
    }

    private boolean has(char letter) {
        return tokens.stream().anyMatch(token -> token.charAt(0) == letter);
    }

    /** {@code [h]} counts hours; colours, conditions and locales in brackets show nothing. */
    private static List<String> elapsed(String inBrackets) {
        String letters = inBrackets.toLowerCase(Locale.ROOT);
        return letters.matches("h{1,4}|m{1,4}|s{1,4}") ? List.of(letters.substring(0, 1)) : List.of();
    }

    private static int endOf(String pattern, char mark, int from) {
        int end = pattern.indexOf(mark, from);
        return end < 0 ? pattern.length() : end;
    }

    private static String padded(int number, int digits) {
        return digits < 2 ? Integer.toString(number) : String.format(Locale.ROOT, "%02d", number);
    }
}
