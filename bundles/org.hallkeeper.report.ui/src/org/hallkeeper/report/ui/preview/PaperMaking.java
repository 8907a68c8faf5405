package org.hallkeeper.report.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.report.ReportFormat;
import org.hallkeeper.report.ReportRequest;
import org.hallkeeper.report.ReportResult;
import org.hallkeeper.report.Reports;
import org.hallkeeper.report.ui.paper.Paper;

/** Has a report rendered for looking at. */
final class PaperMaking {

    /** What came of it. */
    sealed interface Outcome {

        /** @param warnings characters that cannot be shown */
        record Made(Paper paper, List<Problem> warnings) implements Outcome {
        }

        /** @param reason one sentence, and a line for each problem */
        record Refused(String reason) implements Outcome {
        }
    }

    private final Reports reports;

    PaperMaking(Reports reports) {
        this.reports = reports;
    }

    /** Takes seconds. The file lives only while it is made: it may hold personal data. */
    Outcome make(ReportAddress address, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("hallkeeper-preview");
        Path file = folder.resolve(address.code() + ".pdf");
        try {
            return switch (render(address, ReportFormat.PDF, file, progress)) {
                case ReportResult.Rendered rendered -> new Outcome.Made(Paper.open(Files.readAllBytes(file)), rendered.warnings());
                case ReportResult.Refused refused -> new Outcome.Refused(sentence(refused, file));
            };
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    ReportResult render(ReportAddress address, ReportFormat format, Path target, Progress progress) {
        return reports.render(new ReportRequest(address.code(), address.answers(), format, target, Locale.getDefault()), progress);
    }

    /** The reason and what exactly is wrong; what the system says about the file itself is no sentence. */
    static String sentence(ReportResult.Refused refused, Path target) {
        Stream<String> wrong = refused.problems().stream().filter(problem -> !problem.where().equals(target.toString())).map(Problem::what);
        return Stream.concat(Stream.of(refused.reason()), wrong).collect(Collectors.joining("\n"));
    }
}
