package org.hallkeeper.report.ui.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A finished paper, opened for looking at, searching and printing. PDFBox is not made for several threads, so one waits for the other. All of it
 * lies in memory; there is nothing to close.
 */
public final class Paper {

    private final byte[] pdf;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> pages;

    private Paper(byte[] pdf, PDDocument document) {
        this.pdf = pdf;
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.pages = sizes(document);
    }

    public static Paper open(byte[] pdf) throws IOException {
        return new Paper(pdf, Loader.loadPDF(pdf));
    }

    private static List<PageSize> sizes(PDDocument document) {
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            boolean lies = page.getRotation() % 180 != 0;
            sizes.add(lies ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight()));
        }
        return List.copyOf(sizes);
    }

    /** The file as the report service wrote it. */
    public byte[] pdf() {
        return pdf.clone();
    }

    public List<PageSize> pages() {
        return pages;
    }

    /**
     * Draws a part of a page.
     *
     * @param page counted from 0
     */
    public synchronized BufferedImage draw(int page, Cut cut) throws IOException {
        BufferedImage image = new BufferedImage(cut.width(), cut.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, cut.width(), cut.height());
            graphics.translate(-cut.left(), -cut.top());
            renderer.renderPageToGraphics(page, graphics, (float) cut.scale());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Reads the text of all pages. */
    public synchronized SearchIndex index() throws IOException {
        List<PageText> texts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++)
            texts.add(new GlyphReader().read(document, page));
        return new SearchIndex(texts);
    }
}
