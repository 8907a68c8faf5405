package org.hallkeeper.ui.style;

import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Lets the palette be read afresh when another theme is chosen. */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged")
public final class PaletteRefresh implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty("device") instanceof Display display && !display.isDisposed())
            display.asyncExec(() -> Palette.forget(display));
    }
}
