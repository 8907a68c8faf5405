package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hallkeeper.report.ui.paper.Box;
import org.hallkeeper.report.ui.paper.Cut;
import org.hallkeeper.report.ui.paper.Hit;
import org.hallkeeper.report.ui.paper.PageSize;
import org.hallkeeper.report.ui.paper.Paper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    @Test
    void pageThatLiesOnItsSideIsLandscape() throws IOException {
        PDPage page = new PDPage(new PDRectangle(100, 200));
        page.setRotation(90);
        assertEquals(List.of(new PageSize(200, 100)), paper(page).pages());
    }

    @Test
    void cutShowsItsPartOfThePage() throws IOException {
        Paper paper = withBlackSquareInUpperLeftCorner();
        BufferedImage corner = paper.draw(0, new Cut(2, 0, 0, 40, 40));
        assertEquals(BLACK, corner.getRGB(5, 5));
        assertEquals(WHITE, corner.getRGB(30, 30));
        BufferedImage beyond = paper.draw(0, new Cut(2, 10, 10, 40, 40));
        assertEquals(BLACK, beyond.getRGB(5, 5));
        assertEquals(WHITE, beyond.getRGB(15, 15));
    }

    @Test
    void wholePageHasAPixelForEveryPointAndItsScale() {
        assertEquals(new Cut(2, 0, 0, 200, 401), Cut.whole(new PageSize(100, 200.3), 2));
    }

    @Test
    void printedWordsAreFoundWhereTheyStand() throws IOException {
        PDPage page = new PDPage(new PDRectangle(200, 100));
        Hit hit = paper(page, 50, 40, "Duty 2026-12").index().find("2026").getFirst();
        Box box = hit.boxes().getFirst();
        assertTrue(box.x() > 50 && box.right() < 150, box.toString());
        assertTrue(box.y() < 60 && box.bottom() > 60, "the base line is 60 points below the top: " + box);
    }

    private static Paper withBlackSquareInUpperLeftCorner() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(100, 100));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(0, 90, 10, 10);
                content.fill();
            }
            return open(document);
        }
    }

    private static Paper paper(PDPage page) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            return open(document);
        }
    }

    private static Paper paper(PDPage page, float x, float y, String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(x, y);
                content.showText(words);
                content.endText();
            }
            return open(document);
        }
    }

    private static Paper open(PDDocument document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return Paper.open(pdf.toByteArray());
    }
}
