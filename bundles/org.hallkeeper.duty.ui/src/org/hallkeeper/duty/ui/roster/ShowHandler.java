package org.hallkeeper.duty.ui.roster;

import java.time.DateTimeException;
import java.time.YearMonth;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

/** Opens the duty table at a month, for screens that have something to do with it, such as the import. */
public final class ShowHandler {

    /** @param month {@code 2026-12}; without it, or if it is no month, the one shown last or the present one */
    @Execute
    void show(@Optional @Named("month") String month, EPartService parts) {
        MPart part = parts.showPart(RosterPart.ID, EPartService.PartState.ACTIVATE);
        if (month != null && part != null && part.getObject() instanceof RosterPart roster)
            monthOf(month).ifPresent(roster::show);
    }

    private static java.util.Optional<YearMonth> monthOf(String text) {
        try {
            return java.util.Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return java.util.Optional.empty();
        }
    }
}
