package org.hallkeeper.report.ui.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads what is printed on a page, and where, in reading order. */
final class GlyphReader extends PDFTextStripper {

    /** How far a character reaches above its base line, and how high it is, in parts of its font size. */
    private static final double ABOVE_BASE_LINE = 0.88;
    private static final double HEIGHT = 1.1;

    private final List<Glyph> glyphs = new ArrayList<>();

    GlyphReader() {
        setSortByPosition(true);
    }

    /** @param page counted from 0 */
    PageText read(PDDocument document, int page) throws IOException {
        setStartPage(page + 1);
        setEndPage(page + 1);
        writeText(document, Writer.nullWriter());
        return new PageText(glyphs);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions)
            glyphs.add(new Glyph(position.getUnicode(), box(position)));
    }

    private static Box box(TextPosition position) {
        double size = position.getFontSizeInPt();
        return new Box(position.getXDirAdj(), position.getYDirAdj() - ABOVE_BASE_LINE * size, position.getWidthDirAdj(), HEIGHT * size);
    }
}
