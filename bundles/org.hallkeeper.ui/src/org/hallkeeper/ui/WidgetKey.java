package org.hallkeeper.ui;

import java.util.Optional;

import org.eclipse.swt.widgets.Widget;

/** The name by which a robot finds a widget: {@code <area>.<thing>}, for example {@code duty.grid}. Stable, and the same in every language. */
public final class WidgetKey {

    /** The data key that SWTBot looks for, so that our own driver and SWTBot address widgets alike. */
    public static final String DATA = "org.eclipse.swtbot.widget.key";

    private WidgetKey() {
    }

    public static <W extends Widget> W set(W widget, String key) {
        widget.setData(DATA, key);
        return widget;
    }

    public static Optional<String> of(Widget widget) {
        return Optional.ofNullable((String) widget.getData(DATA));
    }
}
