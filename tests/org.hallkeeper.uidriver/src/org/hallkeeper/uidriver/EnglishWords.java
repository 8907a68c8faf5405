package org.hallkeeper.uidriver;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds English left over in a Chinese window: words of four letters or more that are no names every user of an office program knows. */
public final class EnglishWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\w/.\\-])[A-Za-z]{4,}(?![\\w/.\\-])");
    private static final Set<String> NAMES = Set.of("Excel", "English", "Ctrl", "Shift", "Enter", "Home", "Delete", "PgUp", "PgDn", "Page", "Hallkeeper");

    private EnglishWords() {
    }

    /** The texts with English in them; paths and user names do not count. */
    public static List<String> in(List<String> texts, Set<String> alsoNames) {
        return texts.stream().filter(text -> WORD.matcher(text).results().anyMatch(word -> !NAMES.contains(word.group()) && !alsoNames.contains(word.group())))
                .toList();
    }
}
