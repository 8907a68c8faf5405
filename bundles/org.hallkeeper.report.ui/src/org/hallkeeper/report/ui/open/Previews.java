package org.hallkeeper.report.ui.open;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.hallkeeper.report.ui.preview.ReportAddress;

import jakarta.inject.Inject;

/** Opens previews, each in its own tab; one that shows the same is brought to the front instead. */
@Creatable
public final class Previews {

    static final String PART = "org.hallkeeper.report.part.preview";

    private final EPartService parts;

    @Inject
    public Previews(EPartService parts) {
        this.parts = parts;
    }

    public void open(ReportAddress address) {
        MPart part = shown(address).orElseGet(() -> create(address));
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }

    private Optional<MPart> shown(ReportAddress address) {
        return parts.getParts().stream()
                .filter(part -> PART.equals(part.getElementId()) && ReportAddress.in(part.getPersistedState()).answersTo(address))
                .findFirst();
    }

    private MPart create(ReportAddress address) {
        MPart part = parts.createPart(PART);
        address.keepIn(part.getPersistedState());
        return part;
    }
}
