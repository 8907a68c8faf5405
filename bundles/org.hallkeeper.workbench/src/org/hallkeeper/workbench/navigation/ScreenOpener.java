package org.hallkeeper.workbench.navigation;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.dialog.Dialogs;

import jakarta.inject.Inject;

/** Brings a screen to the front, creating it when it is not open yet. */
@Creatable
public final class ScreenOpener {

    private final EPartService parts;
    private final Dialogs dialogs;

    @Inject
    public ScreenOpener(EPartService parts, Dialogs dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    /** e4 shows an empty tab when a screen cannot be created; a person should hear why. The cause is in the error log. */
    public void open(NavigationEntry entry) {
        MPart part = parts.showPart(entry.partId(), EPartService.PartState.ACTIVATE);
        if (part == null || part.getObject() == null)
            dialogs.problem(ScreenTexts.beside(ScreenOpener.class).get("notOpened", entry.label()), "");
    }
}
