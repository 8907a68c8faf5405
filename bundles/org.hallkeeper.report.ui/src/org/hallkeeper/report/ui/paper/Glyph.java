package org.hallkeeper.report.ui.paper;

/** One printed character, or several that share a glyph, and where it stands. */
public record Glyph(String text, Box box) {
}
