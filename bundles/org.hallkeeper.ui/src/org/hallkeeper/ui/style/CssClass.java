package org.hallkeeper.ui.style;

import java.util.Locale;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Widget;

/**
 * The classes the themes' style sheets know. Set one right after creating the widget: styling follows in the same turn of the event loop.
 * <p>
 * The rules for {@code Composite} or {@code Canvas} do not reach subclasses, because e4 goes by the name of the widget's class: a composite or
 * canvas of our own needs {@link #SURFACE} or {@link #FRAME}.
 */
public enum CssClass {

    /** The one button that carries on. */
    PRIMARY,
    /** Ground of the content. */
    SURFACE,
    /** Ground of what frames the content: navigation, status bar, tool strips. */
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

    /** For a widget that is on the screen already. */
    public void nowOn(Widget widget) {
        on(widget);
        CSSEngine engine = WidgetElement.getEngine(widget);
        if (engine != null)
            engine.applyStyles(widget, false);
    }
}
