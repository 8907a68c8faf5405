package org.hallkeeper.exchange.read;

/** Text as typed under a Chinese input method, made comparable: full-width letters, digits, signs and spaces become half-width. */
final class Plain {

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int SHIFT = '！' - '!';

    private Plain() {
    }

    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(halfWidth(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char halfWidth(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - SHIFT);
        }
        return isSpace(c) ? ' ' : c;
    }

    private static boolean isSpace(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
