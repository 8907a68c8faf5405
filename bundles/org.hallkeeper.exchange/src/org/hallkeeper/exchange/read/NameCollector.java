package org.hallkeeper.exchange.read;

import java.util.ArrayList;
import java.util.List;

/** Puts the tokens of one cell together into people. */
final class NameCollector {

    private static final String NOBODY = "无";

    private final List<WrittenName> names = new ArrayList<>();
    /** Words seen but not yet known to be whole names. */
    private final List<String> words = new ArrayList<>();
    /** Notes written before the name they belong to: {@code 主班:张三}, {@code (代)李四}. */
    private final List<String> notesAhead = new ArrayList<>();
    private boolean isFresh = true;

    void word(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        words.add(word);
        isFresh = false;
    }

    void separate() {
        finishWords();
        isFresh = true;
    }

    void label(String label) {
        separate();
        notesAhead.add(label);
    }

    void note(String note) {
        finishWords();
        if (isFresh) {
            notesAhead.add(note);
        } else {
            changeLast(last().withNote(note));
        }
    }

    void badge(String badgeNo) {
        finishWords();
        if (isFresh || !last().badgeNo().isEmpty()) {
            add(WrittenName.of("").withBadgeNo(badgeNo));
        } else {
            changeLast(last().withBadgeNo(badgeNo));
        }
    }

    /** A number without parentheses is somebody's badge when it stands alone; behind a name nobody can tell. */
    void code(String code) {
        finishWords();
        if (isFresh) {
            badge(code);
            isFresh = true;
        } else {
            note(code);
        }
    }

    void phone(String phone) {
        finishWords();
        if (names.isEmpty()) {
            add(WrittenName.of(""));
        }
        changeLast(last().withPhone(phone));
    }

    List<WrittenName> all() {
        finishWords();
        boolean nobody = names.size() == 1 && names.getFirst().equals(WrittenName.of(NOBODY));
        return nobody ? List.of() : List.copyOf(names);
    }

    /** Single characters in a row are one name spaced out to the width of the others: 张　三. */
    private void finishWords() {
        int at = 0;
        while (at < words.size()) {
            int singles = singlesFrom(at);
            int length = singles < 2 ? 1 : singles == 3 ? 3 : 2;
            add(WrittenName.of(String.join("", words.subList(at, at + length))));
            at += length;
        }
        words.clear();
    }

    private int singlesFrom(int start) {
        int end = start;
        while (end < words.size() && isSingle(words.get(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isSingle(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    }

    private void add(WrittenName name) {
        WrittenName noted = name;
        for (String note : notesAhead) {
            noted = noted.withNote(note);
        }
        notesAhead.clear();
        names.add(noted);
        isFresh = false;
    }

    private WrittenName last() {
        return names.getLast();
    }

    private void changeLast(WrittenName name) {
        names.set(names.size() - 1, name);
    }
}
