package org.hallkeeper.report.birt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportFormat;
import org.hallkeeper.report.ReportRows;

/** Lays a document out with BIRT. One at a time: the fonts of the PDF library are shared and not made for several threads. */
final class Renderer {

    private static final double AS_DESIGNED = 1;
    /** Tried one after the other for a document that should be one page; if none helps, it is as designed, on several. */
    private static final double[] SMALLER = {0.95, 0.88, 0.82, AS_DESIGNED};

    private final BirtEngine engine;
    private final HallClock clock;
    private final Lock turn = new ReentrantLock(true);

    Renderer(BirtEngine engine, HallClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** What is laid out and how. */
    record Order(URL design, ReportContent.Filled content, ReportFormat format, Locale locale) {
    }

    /** What came of it. @param warnings characters that could not be shown */
    record Printed(int pages, List<Problem> warnings) {
    }

    /** Writes the document into {@code file}; a cancelled one is left unfinished there. */
    Printed render(Order order, Path file, Progress progress) throws BirtException, IOException {
        turn.lock();
        try {
            Printed printed = layOut(order, file, AS_DESIGNED, progress);
            for (int attempt = 0; order.content().onePage() && printed.pages() > 1 && attempt < SMALLER.length; attempt++) {
                printed = layOut(order, file, SMALLER[attempt], progress);
            }
            return printed;
        } finally {
            turn.unlock();
        }
    }

    private Printed layOut(Order order, Path file, double scale, Progress progress) throws BirtException, IOException {
        IReportEngine running = engine.running();
        RareCharacters.Check characters = new RareCharacters(engine.fonts()).check();
        IReportRunnable runnable = open(running, order.design());
        DesignPreparer preparer = new DesignPreparer((ReportDesignHandle) runnable.getDesignHandle(), order.content(), characters,
                new Texts(Renderer.class, order.locale()), scale);
        Map<String, ReportRows> tables = preparer.prepare(clock.now());
        IRunAndRenderTask task = running.createRunAndRenderTask(runnable);
        try (CancelWatch watch = new CancelWatch(task, progress)) {
            task.setLocale(order.locale());
            task.setAppContext(new HashMap<>(Map.of(RowFeed.CONTEXT, tables, "values", printable(order.content().values(), characters))));
            task.setRenderOption(options(order.format(), file));
            task.run();
            failOnErrors(task);
        } finally {
            task.close();
        }
        boolean isPaged = order.format() == ReportFormat.PDF && !progress.cancelled();
        return new Printed(isPaged ? PageCount.of(file) : 1, characters.warnings(order.locale()));
    }

    private static IReportRunnable open(IReportEngine running, URL design) throws BirtException, IOException {
        try (InputStream in = design.openStream()) {
            return running.openReportDesign(design.toString(), in);
        }
    }

    private static Map<String, Object> printable(Map<String, Object> values, RareCharacters.Check characters) {
        Map<String, Object> printable = new HashMap<>();
        values.forEach((name, value) -> printable.put(name, value instanceof String text ? characters.printable(text) : value));
        return printable;
    }

    private static IRenderOption options(ReportFormat format, Path file) {
        IRenderOption options = switch (format) {
            case PDF -> new PDFRenderOption();
            case HTML -> html();
        };
        options.setOutputFormat(format.extension());
        options.setOutputFileName(file.toString());
        return options;
    }

    private static HTMLRenderOption html() {
        HTMLRenderOption options = new HTMLRenderOption();
        options.setHtmlPagination(false);
        options.setEmbeddable(false);
        options.setMasterPageContent(true);
        return options;
    }

    /** BIRT prints its errors into the document and goes on; a paper with an error in it is none. */
    private static void failOnErrors(IRunAndRenderTask task) throws BirtException {
        for (Object error : task.getErrors()) {
            if (error instanceof BirtException cause) {
                throw cause;
            }
            throw new UncheckedIOException(new IOException(String.valueOf(error)));
        }
    }
}
