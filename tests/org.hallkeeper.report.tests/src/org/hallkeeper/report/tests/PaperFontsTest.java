package org.hallkeeper.report.tests;

import static org.hallkeeper.report.tests.Hall.DUTY_TABLE;
import static org.hallkeeper.report.tests.Hall.LEDGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportResult.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers look the same everywhere, and no character of a name is lost (domain.md B0.12, docs/adr/0002-report-fonts.md). */
class PaperFontsTest {

    @TempDir
    private Path folder;
    private Path pdf;

    @BeforeEach
    void name() {
        pdf = folder.resolve("duty.pdf");
    }

    @Test
    void everyFontIsEmbeddedAndCutToWhatIsUsed() throws IOException {
        print(DUTY_TABLE, DutyMonth.withPosts(8));
        assertTrue(Files.size(pdf) < 300_000, Files.size(pdf) + " bytes");
        List<PDFont> fonts = fontsOf(pdf);
        assertFalse(fonts.isEmpty());
        for (PDFont font : fonts) {
            assertTrue(font.isEmbedded(), font.getName());
            assertTrue(font.getName().matches("[A-Z]{6}\\+Hall.*"), font.getName());
        }
    }

    @Test
    void namesComeBackFromThePaperAsTheyWereTyped() {
        print(DUTY_TABLE, DutyMonth.withPosts(8));
        String text = Hall.textOf(pdf);
        for (String name : DutyMonth.NAMES) {
            assertTrue(text.contains(name), name + " in\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "𣇉", "䶮", "㛃", "𪚥", "𫖯", "𬭎", "𮭞", "·", "…", "一", "⼀", "　", "〔2026〕", "“”", "½"})
    void everyCharacterIsDrawnAndReadBack(String characters) throws IOException {
        print(LEDGER, Hall.ledger("张" + characters + "印", List.of("张" + characters + "明")));
        String text = Hall.textOf(pdf);
        assertTrue(text.contains("张" + characters + "印"), "in the title of\n" + text);
        assertTrue(text.contains("张" + characters + "明"), "in the table of\n" + text);
        assertEquals(List.of(), charactersWithoutOutline(pdf));
    }

    @Test
    void compatibilityFormIsPrintedAsTheOrdinaryCharacter() {
        assertEquals(List.of(), print(LEDGER, Hall.ledger("", List.of("张" + Character.toString(0x2F81A) + "ﬁ明"))).warnings());
        assertTrue(Hall.textOf(pdf).contains("张冬fi明"), Hall.textOf(pdf));
    }

    @Test
    void invisibleCharactersFromSpreadsheetsAreLeftOut() {
        assertEquals(List.of(), print(LEDGER, Hall.ledger("", List.of("\uFEFF中\u200B国\t人"))).warnings());
        assertTrue(Hall.textOf(pdf).contains("中国 人"), Hall.textOf(pdf));
    }

    @Test
    void lineBreakInACellStartsANewLine() {
        assertEquals(List.of(), print(LEDGER, Hall.ledger("", List.of("第一行\n第二行"))).warnings());
        assertTrue(Hall.textOf(pdf).lines().anyMatch(line -> line.strip().endsWith("第二行") && !line.contains("第一行")), Hall.textOf(pdf));
    }

    @Test
    void characterNoFontHasIsShownAsMissingAndReported() {
        Rendered rendered = print(LEDGER, Hall.ledger("", List.of("张" + Character.toString(0x30EDE) + "明")));
        assertTrue(Hall.textOf(pdf).contains("张〓明"), Hall.textOf(pdf));
        assertEquals(1, rendered.warnings().size());
        assertTrue(rendered.warnings().getFirst().line().contains("U+30EDE"), rendered.warnings().getFirst().line());
    }

    private Rendered print(URL design, ReportContent content) {
        return assertInstanceOf(Rendered.class, Hall.printing(design, content).render(pdf));
    }

    private static List<PDFont> fontsOf(Path pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
        return fonts;
    }

    private static List<String> charactersWithoutOutline(Path pdf) throws IOException {
        List<String> empty = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    try {
                        PDVectorFont font = (PDVectorFont) text.getFont();
                        if (!text.getUnicode().isBlank() && font.getPath(text.getCharacterCodes()[0]).getBounds2D().isEmpty()) {
                            empty.add(text.getUnicode());
                        }
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }.getText(document);
        }
        return empty;
    }
}
