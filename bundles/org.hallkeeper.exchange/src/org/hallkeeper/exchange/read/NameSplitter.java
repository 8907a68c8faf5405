package org.hallkeeper.exchange.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a cell of a duty table into the people it names: {@code 张三、李 四（代）  王五13812345678}.
 * Holds no state; one splitter serves all cells.
 */
public final class NameSplitter {

    private static final Pattern PHONE_LABEL = Pattern.compile("(?:联系)?(?:电话|手机|(?i:tel|phone))号?码?[:.]?\\s*");
    private static final Pattern SPACE_BEFORE_PARENTHESIS = Pattern.compile("(?<!\\s)\\s+\\(");
    private static final Pattern DIGITS_OF_PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern BADGE = Pattern.compile("[A-Za-z]{0,4}-?\\d{1,18}[A-Za-z]?");

    /** In this order: what is tried first is taken first. A phone may be grouped by hyphens or single spaces. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<time>\\d{1,2}:\\d{2}(?:-\\d{1,2}:\\d{2})?+)"
                    + "|(?<phone>(?<![0-9-])(?:1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}-?\\d{7,8}|\\d{7,8})(?![0-9-]))"
                    + "|(?<code>[A-Za-z]{0,4}\\d[A-Za-z0-9-]*+)"
                    + "|\\((?<inside>[^()]*+)\\)?+"
                    + "|(?<separator>[、,;/|+&])"
                    + "|(?<mark>[*#★☆△▲●○◎※])"
                    + "|(?<word>[^\\s、,;/|+&*#★☆△▲●○◎※():\\d]++)(?<colon>:)?");

    /** The people in the order written; none for a blank cell, a dash or 无. */
    public List<WrittenName> split(String cell) {
        String half = PHONE_LABEL.matcher(Plain.halfWidth(cell)).replaceAll(" ");
        Matcher token = TOKEN.matcher(SPACE_BEFORE_PARENTHESIS.matcher(half).replaceAll("("));
        NameCollector names = new NameCollector();
        while (token.find()) {
            take(token, names);
        }
        return names.all();
    }

    private static void take(Matcher token, NameCollector names) {
        if (token.group("time") != null) {
            names.note(token.group("time"));
        } else if (token.group("phone") != null) {
            names.phone(token.group("phone").replace(" ", ""));
        } else if (token.group("code") != null) {
            names.code(token.group("code"));
        } else if (token.group("inside") != null) {
            takeInside(token.group("inside").strip(), names);
        } else if (token.group("separator") != null) {
            names.separate();
        } else if (token.group("mark") != null) {
            names.note(token.group("mark"));
        } else if (token.group("colon") != null) {
            names.label(token.group("word"));
        } else {
            names.word(token.group("word"));
        }
    }

    private static void takeInside(String inside, NameCollector names) {
        if (DIGITS_OF_PHONE.matcher(inside).matches()) {
            names.phone(inside);
        } else if (BADGE.matcher(inside).matches()) {
            names.badge(inside);
        } else if (!inside.isEmpty()) {
            names.note(inside);
        }
    }
}
