package org.hallkeeper.report;

import java.util.List;

import org.hallkeeper.core.progress.Progress;

/** Renders the reports of all areas. Every method may take seconds: never call one on the display thread. */
public interface Reports {

    /** All reports the installed areas offer, by code. */
    List<ReportContribution> list();

    /** Loads, lays out and writes one document. Several callers wait for each other. */
    ReportResult render(ReportRequest request, Progress progress);

    /** Starts the engine and loads the fonts, so that the first paper does not keep anyone waiting. */
    void warmUp();
}
