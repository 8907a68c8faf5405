package org.hallkeeper.exchange.ui.columns;

/** How wide text is, in Chinese characters: a Latin letter or digit takes half of one. */
public final class TextWidth {

    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {
    }

    /** The width of the longest line. */
    public static double of(String text) {
        return text.lines().mapToDouble(line -> line.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : 0.55).sum()).max().orElse(0);
    }
}
