package org.hallkeeper.nl.tests;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One key in both languages. */
record Pair(String path, String key, String english, String chinese) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+[^}]*}|%[a-z]");
    private static final Pattern MNEMONIC = Pattern.compile("&(\\w)");
    private static final Pattern CHINESE_MNEMONIC = Pattern.compile("\\(&([A-Z])\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    boolean keepsArguments() {
        return arguments(english).equals(arguments(chinese));
    }

    boolean keepsMnemonic() {
        return mnemonics(MNEMONIC, english).equals(mnemonics(CHINESE_MNEMONIC, chinese));
    }

    /** A text without words, say {@code {0} ({1})}, has nothing to translate. */
    boolean isLeftInEnglish() {
        return english.strip().equals(chinese.strip())
                && WORD.matcher(ARGUMENT.matcher(english).replaceAll("")).find();
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static List<String> mnemonics(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1).toUpperCase(Locale.ROOT)).toList();
    }

    @Override
    public String toString() {
        return path + " " + key + ": " + english + " | " + chinese;
    }
}
