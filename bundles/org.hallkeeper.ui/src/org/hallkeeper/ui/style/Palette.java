package org.hallkeeper.ui.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.core.dom.CSSStylableElement;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.helpers.CSSSWTColorHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGBA;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.w3c.dom.css.CSSStyleDeclaration;
import org.w3c.dom.css.CSSValue;

/**
 * The colours of the theme in force, for what the style sheets cannot reach: own painting and NatTable. They are read from the rule for
 * {@code Shell} in the theme's style sheet, so that a theme stays one file.
 */
public final class Palette {

    private static final String DATA = Palette.class.getName();
    private static final String FOLLOWERS = DATA + ".followers";

    private final Map<Tone, Color> colours;

    private Palette(Map<Tone, Color> colours) {
        this.colours = colours;
    }

    public static Palette of(Control control) {
        Display display = control.getDisplay();
        if (display.getData(DATA) instanceof Palette known)
            return known;
        Palette read = read(control);
        display.setData(DATA, read);
        return read;
    }

    /** Hands over the colours now and whenever the theme changes, as long as the control lives. */
    public static void follow(Control control, Consumer<Palette> onTheme) {
        Runnable follower = () -> onTheme.accept(of(control));
        List<Runnable> followers = followers(control.getDisplay());
        followers.add(follower);
        control.addDisposeListener(e -> followers.remove(follower));
        follower.run();
    }

    public Color color(Tone tone) {
        return colours.get(tone);
    }

    static void forget(Display display) {
        display.setData(DATA, null);
        List.copyOf(followers(display)).forEach(Runnable::run);
    }

    @SuppressWarnings("unchecked")
    private static List<Runnable> followers(Display display) {
        if (display.getData(FOLLOWERS) == null)
            display.setData(FOLLOWERS, new ArrayList<Runnable>());
        return (List<Runnable>) display.getData(FOLLOWERS);
    }

    private static Palette read(Control control) {
        Map<Tone, Color> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values())
            colours.put(tone, control.getDisplay().getSystemColor(tone.systemColour()));
        CSSEngine engine = WidgetElement.getEngine(control.getDisplay());
        if (engine != null && engine.getElement(control.getShell()) instanceof CSSStylableElement shell)
            readTheme(engine.getViewCSS().getComputedStyle(shell, null), colours);
        return new Palette(colours);
    }

    private static void readTheme(CSSStyleDeclaration style, Map<Tone, Color> colours) {
        if (style == null)
            return;
        for (Tone tone : Tone.values()) {
            CSSValue value = style.getPropertyCSSValue(tone.property());
            RGBA colour = value == null ? null : CSSSWTColorHelper.getRGBA(value);
            if (colour != null)
                colours.put(tone, new Color(colour));
        }
    }
}
