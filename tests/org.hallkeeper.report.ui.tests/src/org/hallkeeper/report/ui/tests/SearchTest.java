package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hallkeeper.report.ui.paper.Box;
import org.hallkeeper.report.ui.paper.Glyph;
import org.hallkeeper.report.ui.paper.Hit;
import org.hallkeeper.report.ui.paper.PageText;
import org.hallkeeper.report.ui.paper.SearchIndex;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final double SIZE = 10;

    @Test
    void nameIsFoundThoughItIsSpacedOut() {
        assertEquals(1, hits("张　三", "张三").size());
        assertEquals(1, hits("张三", "张 三").size());
    }

    @Test
    void caseAndWidthDoNotCount() {
        assertEquals(1, hits("ＶＩＰ窗口", "vip").size());
        assertEquals(1, hits("2026年", "２０２６").size());
    }

    @Test
    void rareCharacterIsFound() {
        assertEquals(1, hits("值班员𠮷野", "𠮷").size());
    }

    @Test
    void nothingIsFoundForBlankWords() {
        assertTrue(hits("张三", "").isEmpty());
        assertTrue(hits("张三", " 　").isEmpty());
    }

    @Test
    void placesDoNotOverlap() {
        assertEquals(2, hits("1111", "11").size());
    }

    @Test
    void wordsOnOneLineAreOneRectangle() {
        Hit hit = hits("值班表", "班表").getFirst();
        assertEquals(List.of(new Box(SIZE, 0, 2 * SIZE, SIZE)), hit.boxes());
    }

    @Test
    void nameBrokenOverTwoLinesOfItsCellIsMarkedOnBoth() {
        List<Glyph> glyphs = new ArrayList<>(line("欧阳", 100, 0));
        glyphs.addAll(line("娜娜", 100, 2 * SIZE));
        List<Hit> hits = new SearchIndex(List.of(new PageText(glyphs))).find("欧阳娜娜");
        assertEquals(List.of(new Box(100, 0, 2 * SIZE, SIZE), new Box(100, 2 * SIZE, 2 * SIZE, SIZE)), hits.getFirst().boxes());
    }

    @Test
    void hitsComePageByPage() {
        SearchIndex index = new SearchIndex(List.of(page("李四"), page("张三"), page("张三、张三")));
        assertEquals(List.of(1, 2, 2), index.find("张三").stream().map(Hit::page).toList());
    }

    private static List<Hit> hits(String printed, String words) {
        return new SearchIndex(List.of(page(printed))).find(words);
    }

    private static PageText page(String printed) {
        return new PageText(line(printed, 0, 0));
    }

    private static List<Glyph> line(String printed, double left, double top) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = left;
        for (String character : printed.codePoints().mapToObj(Character::toString).toList()) {
            glyphs.add(new Glyph(character, new Box(x, top, SIZE, SIZE)));
            x += SIZE;
        }
        return glyphs;
    }
}
