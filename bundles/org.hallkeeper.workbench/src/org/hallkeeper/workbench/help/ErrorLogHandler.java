package org.hallkeeper.workbench.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.hallkeeper.ui.ModelIds;

/** Shows the error log as a tab. */
public final class ErrorLogHandler {

    @Execute
    void show(EPartService parts) {
        parts.showPart(ModelIds.ERROR_LOG_PART, EPartService.PartState.ACTIVATE);
    }
}
