package org.hallkeeper.report.ui.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a page as it is searched: blanks do not count, neither do case and width, so that 张三 finds 张　三 and a name broken over two
 * lines of its cell.
 */
public final class PageText {

    private final List<Glyph> glyphs;
    private final StringBuilder folded = new StringBuilder();
    /** For each character of the folded text the glyph it stands for. */
    private final List<Integer> glyphOf = new ArrayList<>();

    /** @param glyphs in reading order */
    public PageText(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        for (int glyph = 0; glyph < glyphs.size(); glyph++) {
            for (char c : folded(glyphs.get(glyph).text()).toCharArray()) {
                folded.append(c);
                glyphOf.add(glyph);
            }
        }
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }

    /** The rectangles around each place, in reading order. */
    List<List<Box>> find(String words) {
        String wanted = folded(words);
        List<List<Box>> found = new ArrayList<>();
        if (wanted.isEmpty())
            return found;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length()))
            found.add(lines(glyphOf.get(at), glyphOf.get(at + wanted.length() - 1)));
        return found;
    }

    private List<Box> lines(int first, int last) {
        List<Box> lines = new ArrayList<>();
        for (Glyph glyph : glyphs.subList(first, last + 1)) {
            if (!lines.isEmpty() && lines.getLast().isContinuedBy(glyph.box()))
                lines.set(lines.size() - 1, lines.getLast().with(glyph.box()));
            else
                lines.add(glyph.box());
        }
        return lines;
    }
}
