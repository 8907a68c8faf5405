package org.hallkeeper.report.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.report.PaperChoice;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportContribution;
import org.hallkeeper.report.ReportFormat;
import org.hallkeeper.report.ReportHeading;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.ReportParameters;
import org.hallkeeper.report.ReportRequest;
import org.hallkeeper.report.ReportResult;
import org.hallkeeper.report.Reports;
import org.hallkeeper.report.birt.BirtEngine;
import org.hallkeeper.report.birt.ReportService;

/** A hall whose only report prints what a test says; one engine for all tests, as in the product. */
final class Hall {

    static final URL DUTY_TABLE = urlOf(root().resolve("bundles/org.hallkeeper.duty/reports/R01.rptdesign"));
    static final URL LEDGER = Hall.class.getResource("ledger.rptdesign");

    private static final BirtEngine ENGINE = new BirtEngine(root().resolve("bundles/org.hallkeeper.fonts/fonts"));
    private static final HallClock CLOCK = new HallClock(Clock.fixed(Instant.parse("2026-11-20T01:30:00Z"), HallClock.ZONE));

    private final Reports reports;

    private Hall(ReportContribution report) {
        this.reports = new ReportService(ENGINE, CLOCK, List.of(report));
    }

    private static Path root() {
        return Path.of(System.getProperty("basedir", ".")).resolve("../..").toAbsolutePath().normalize();
    }

    static Hall printing(URL design, ReportContent content) {
        return printing(design, parameters -> content);
    }

    static Hall printing(URL design, Function<ReportParameters, ReportContent> content) {
        return new Hall(new TestReport(design, content));
    }

    /** A row of a plain register. */
    public record Entry(int number, String matter) {
    }

    /** What {@link #LEDGER} prints. */
    static ReportContent ledger(String title, List<String> matters) {
        return ReportContent.with(new ReportHeading("某局", "政务大厅", title, "2026年", "王建国", ""))
                .rows("entries", Entry.class, IntStream.range(0, matters.size()).mapToObj(i -> new Entry(i + 1, matters.get(i))).toList())
                .build();
    }

    private static URL urlOf(Path design) {
        try {
            return design.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    ReportResult render(Path target) {
        return render(target, Map.of(), Progress.none());
    }

    ReportResult render(Path target, Map<String, String> parameters, Progress progress) {
        ReportFormat format = ReportFormat.ofFileName(target.toString()).orElseThrow();
        return reports.render(new ReportRequest("T01", parameters, format, target, Locale.SIMPLIFIED_CHINESE), progress);
    }

    ReportResult renderOther(String code, Path target) {
        return reports.render(new ReportRequest(code, Map.of(), ReportFormat.PDF, target, Locale.SIMPLIFIED_CHINESE), Progress.none());
    }

    /** The text of a PDF, lines as they stand on the paper. */
    static String textOf(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record TestReport(URL design, Function<ReportParameters, ReportContent> source) implements ReportContribution {

        @Override
        public String code() {
            return "T01";
        }

        @Override
        public String title(Locale locale) {
            return "试验报表";
        }

        @Override
        public List<ReportParameter> parameters(Locale locale) {
            return List.of(new ReportParameter("month", ReportParameter.Kind.MONTH, "月份", "2026-10", List.of()), PaperChoice.parameter(locale));
        }

        @Override
        public ReportContent content(ReportParameters parameters, Locale locale) {
            return source.apply(parameters);
        }
    }
}
