package org.hallkeeper.ui.style;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Widget;

/** The classes the themes' style sheets know. Set one right after creating the widget: styling follows in the same turn of the event loop. */
public enum CssClass {

    /** The one button that carries on. */
    PRIMARY,
    /** Ground and text of what frames the content: navigation, status bar, tool strips. */
    FRAME,
    /** Explanations. */
    FAINT,
    /** A thin separating line: a composite one point high. */
    LINE,
    GOOD,
    PROBLEM;

    public <W extends Widget> W on(W widget) {
        WidgetElement.setCSSClass(widget, name().toLowerCase(Locale.ROOT));
        return widget;
    }
}
