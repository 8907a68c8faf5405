package org.hallkeeper.ui.style;

import java.util.Locale;

import org.eclipse.swt.SWT;

/** What a colour is for. The themes give each its value in {@code css/light.css} and {@code css/dark.css}; no tone carries meaning alone. */
public enum Tone {

    /** Where content lies. */
    SURFACE(SWT.COLOR_LIST_BACKGROUND),
    /** Navigation, headings of tables, status bar: what frames the content. */
    FRAME(SWT.COLOR_WIDGET_BACKGROUND),
    TEXT(SWT.COLOR_LIST_FOREGROUND),
    /** Explanations, group headings, disabled entries. */
    FAINT_TEXT(SWT.COLOR_WIDGET_DARK_SHADOW),
    LINE(SWT.COLOR_WIDGET_LIGHT_SHADOW),
    HOVER(SWT.COLOR_WIDGET_LIGHT_SHADOW),
    SELECTION(SWT.COLOR_LIST_SELECTION),
    SELECTION_TEXT(SWT.COLOR_LIST_SELECTION_TEXT),
    /** The product's own colour: default buttons, the mark of what is open. */
    ACCENT(SWT.COLOR_LINK_FOREGROUND),
    ACCENT_TEXT(SWT.COLOR_LIST_SELECTION_TEXT),
    GOOD(SWT.COLOR_DARK_GREEN),
    WARNING(SWT.COLOR_DARK_YELLOW),
    PROBLEM(SWT.COLOR_DARK_RED),
    /** Ground of Saturdays and Sundays off. */
    REST_DAY(SWT.COLOR_WIDGET_BACKGROUND),
    /** Ground of public holidays. */
    HOLIDAY(SWT.COLOR_WIDGET_LIGHT_SHADOW),
    /** Ground of weekend days worked in exchange (调休上班). */
    ADJUSTED_WORKDAY(SWT.COLOR_WIDGET_HIGHLIGHT_SHADOW),
    TODAY(SWT.COLOR_INFO_BACKGROUND);

    private final int systemColour;

    Tone(int systemColour) {
        this.systemColour = systemColour;
    }

    /** The property of the themes' style sheets: {@code hk-faint-text}. */
    String property() {
        return "hk-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Stands in where no theme is in force. */
    int systemColour() {
        return systemColour;
    }
}
