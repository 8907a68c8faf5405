package org.hallkeeper.workbench.window;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.hallkeeper.ui.ModelIds;

/** F9: gives a wide table the whole window, and the navigation back. */
public final class ToggleNavigationHandler {

    @Execute
    void toggle(MApplication application, EModelService model) {
        MUIElement navigation = model.find(ModelIds.NAVIGATION_PART, application);
        navigation.setVisible(!navigation.isVisible());
    }
}
