package org.hallkeeper.ui;

import java.util.Locale;

import org.hallkeeper.core.text.Texts;

/** The texts of a screen in the language the window was started in ({@code -nl}, which Equinox makes the default locale). */
public final class ScreenTexts {

    private ScreenTexts() {
    }

    /** The {@code messages.properties} beside the class. */
    public static Texts beside(Class<?> anchor) {
        return new Texts(anchor, Locale.getDefault());
    }
}
