package org.hallkeeper.report.tests;

import static org.hallkeeper.report.tests.Hall.DUTY_TABLE;
import static org.hallkeeper.report.tests.Hall.LEDGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportResult.Refused;
import org.hallkeeper.report.ReportResult.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportServiceTest {

    @TempDir
    private Path folder;

    @Test
    void headingRowRepeatsOnEveryPageAndPagesAreCounted() throws IOException {
        Path pdf = folder.resolve("ledger.pdf");
        Rendered rendered = assertInstanceOf(Rendered.class, Hall.printing(LEDGER, entries(150)).render(pdf));
        assertTrue(rendered.pages() > 2);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(document.getNumberOfPages(), rendered.pages());
            for (int page = 1; page <= rendered.pages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("事项"), text);
                assertTrue(text.replaceAll("[\\s　]", "").contains("第" + page + "页共" + rendered.pages() + "页"), text);
            }
        }
    }

    @Test
    void cancelledReportLeavesNoFile() throws IOException {
        Path pdf = folder.resolve("ledger.pdf");
        Refused refused = assertInstanceOf(Refused.class, Hall.printing(LEDGER, entries(20_000)).render(pdf, Map.of(), new CancelledSoon()));
        assertTrue(refused.reason().contains("取消"), refused.reason());
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void cancelledReportLeavesAnEarlierFileAsItWas() throws IOException {
        Path pdf = Files.writeString(folder.resolve("ledger.pdf"), "earlier");
        Hall.printing(LEDGER, entries(20_000)).render(pdf, Map.of(), new CancelledSoon());
        assertEquals("earlier", Files.readString(pdf));
    }

    @Test
    void earlierFileIsReplacedByTheNewOne() throws IOException {
        Path pdf = Files.writeString(folder.resolve("ledger.pdf"), "earlier");
        assertInstanceOf(Rendered.class, Hall.printing(LEDGER, entries(1)).render(pdf));
        assertTrue(Hall.textOf(pdf).contains("事项1"));
    }

    @Test
    void htmlShowsTheSameWords() throws IOException {
        Path html = folder.resolve("duty.html");
        Rendered rendered = assertInstanceOf(Rendered.class, Hall.printing(DUTY_TABLE, DutyMonth.withPosts(8)).render(html));
        assertEquals(1, rendered.pages());
        String page = Files.readString(html);
        for (String part : List.of("<html", "</html>", "赵𠮷", "黄𣇉明", "10月31日", "调休上班", "审核人", "charset=utf-8")) {
            assertTrue(page.contains(part), part);
        }
    }

    @Test
    void refusalOfTheAreaIsPassedOn() {
        Refused expected = new Refused("2026年10月没有排班。", List.of(new Problem("month", "没有排班")));
        ReportContent refusal = new ReportContent.Refused(expected.reason(), expected.problems());
        assertEquals(expected, Hall.printing(LEDGER, refusal).render(folder.resolve("ledger.pdf")));
    }

    @Test
    void monthOfThirteenIsRefusedBeforeAnythingIsLoaded() {
        Hall hall = Hall.printing(LEDGER, parameters -> {
            throw new AssertionError("loaded");
        });
        Refused refused = assertInstanceOf(Refused.class, hall.render(folder.resolve("ledger.pdf"),
                Map.of("month", "2026-13", "paper", "A5", "colour", "red"), Progress.none()));
        assertEquals(List.of("colour", "month", "paper"), refused.problems().stream().map(Problem::where).sorted().toList());
    }

    @Test
    void unknownReportIsRefusedByItsName() {
        Refused refused = assertInstanceOf(Refused.class, Hall.printing(LEDGER, entries(1)).renderOther("R99", folder.resolve("x.pdf")));
        assertTrue(refused.reason().contains("R99"), refused.reason());
    }

    @Test
    void missingFolderIsRefusedWithItsName() {
        Path nowhere = folder.resolve("no such folder").resolve("x.pdf");
        Refused refused = assertInstanceOf(Refused.class, Hall.printing(LEDGER, entries(1)).render(nowhere));
        assertEquals(nowhere.toString(), refused.problems().getFirst().where());
        assertFalse(Files.exists(nowhere));
    }

    private static ReportContent entries(int count) {
        return Hall.ledger("登记簿", IntStream.rangeClosed(1, count).mapToObj(i -> "事项" + i).toList());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The user presses Cancel once the work has begun. */
    private static final class CancelledSoon implements Progress {

        private volatile boolean begun;

        @Override
        public void begin(String what, int total) {
            // the content is loaded first
        }

        @Override
        public void step(int done) {
            begun = true;
        }

        @Override
        public boolean cancelled() {
            return begun;
        }
    }
}
