package org.hallkeeper.workbench.preferences;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a theme in force. */
@Component(service = LookSwitch.class)
public final class LookSwitch {

    private final IThemeManager themes;

    @Activate
    public LookSwitch(@Reference IThemeManager themes) {
        this.themes = themes;
    }

    /** Restyles every open window; our own settings remember the choice, not e4's. */
    public void apply(Look look, Display display) {
        IThemeEngine engine = themes.getEngineForDisplay(display);
        engine.setTheme(look.themeId(), false);
    }
}
