package org.hallkeeper.exchange.table;

/** Columns as Excel names them: A, B … Z, AA. */
public final class ColumnLetters {

    private static final int LETTERS = 26;
    private static final int LONGEST = 3;

    private ColumnLetters() {
    }

    /** The letters of a 0-based column: {@code of(2)} is {@code C}. */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /**
     * The 0-based column at the head of a cell reference such as {@code C7}, {@code $C$7} or plain {@code C}.
     *
     * @throws IllegalArgumentException when the reference does not start with one to three letters
     */
    public static int columnOf(String reference) {
        int column = 0;
        int at = reference.startsWith("$") ? 1 : 0;
        int first = at;
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            if (++at - first > LONGEST) {
                throw new IllegalArgumentException(reference);
            }
        }
        if (column == 0) {
            throw new IllegalArgumentException(reference);
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
