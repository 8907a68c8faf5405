package org.hallkeeper.report.ui.open;

import java.util.Objects;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.hallkeeper.report.ui.preview.ReportAddress;

import jakarta.inject.Named;

/** Opens the preview of a report; without a report's code the list to choose one from. */
public final class PreviewHandler {

    private static final String LIST = "org.hallkeeper.report.part.list";

    /** @param parameters {@code month=2026-12;paper=A3}; what is left out gets its preset */
    @Execute
    void open(@Optional @Named("code") String code, @Optional @Named("parameters") String parameters, Previews previews, EPartService parts) {
        if (code == null)
            parts.showPart(LIST, EPartService.PartState.ACTIVATE);
        else
            previews.open(ReportAddress.parse(code, Objects.requireNonNullElse(parameters, "")));
    }
}
