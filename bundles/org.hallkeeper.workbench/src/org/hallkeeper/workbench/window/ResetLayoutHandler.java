package org.hallkeeper.workbench.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.hallkeeper.ui.ModelIds;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;

/** Puts the window back as it was on the first start: home alone in the middle, the navigation at its first width. */
public final class ResetLayoutHandler {

    /** As in Application.e4xmi. */
    private static final String NAVIGATION_SHARE = "1900";
    private static final String CENTRE_SHARE = "8100";

    @Execute
    void reset(MApplication application, EModelService model, EPartService parts, StatusLine statusLine) {
        if (!parts.saveAll(true))
            return;
        for (MPart part : List.copyOf(model.findElements(application, null, MPart.class))) {
            if (part.isCloseable())
                parts.hidePart(part, true);
        }
        model.find(ModelIds.CENTRE_STACK, application).setContainerData(CENTRE_SHARE);
        MUIElement navigation = model.find(ModelIds.NAVIGATION_PART, application);
        navigation.setContainerData(NAVIGATION_SHARE);
        navigation.setVisible(true);
        parts.showPart(ModelIds.HOME_PART, EPartService.PartState.ACTIVATE);
        statusLine.show(ScreenTexts.beside(ResetLayoutHandler.class).get("layoutReset"));
    }
}
