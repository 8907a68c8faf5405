package org.hallkeeper.report;

import java.nio.file.Path;
import java.util.List;

import org.hallkeeper.core.result.Problem;

/** What became of a {@link ReportRequest}. */
public sealed interface ReportResult {

    /**
     * The document is complete and safely on disk.
     *
     * @param pages number of pages; 1 for a format without pages
     * @param warnings characters no shipped font can show; they stand as 〓 on the paper
     */
    record Rendered(Path file, int pages, List<Problem> warnings) implements ReportResult {
    }

    /**
     * Nothing was written; an earlier file of that name is as it was.
     *
     * @param problems empty when the reason says it all, e.g. that the user cancelled
     */
    record Refused(String reason, List<Problem> problems) implements ReportResult {
    }
}
