package org.hallkeeper.report.birt;

import java.io.IOException;
import java.nio.file.Path;

import org.openpdf.text.pdf.PdfReader;

/** The number of pages of a PDF; BIRT does not tell it when it runs and renders in one go. */
final class PageCount {

    private PageCount() {
    }

    static int of(Path pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            return reader.getNumberOfPages();
        }
    }
}
