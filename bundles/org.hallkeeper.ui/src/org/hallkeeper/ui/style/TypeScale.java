package org.hallkeeper.ui.style;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The sizes of text in the whole product, each a multiple of the size the user has set for the desktop. */
public enum TypeScale {

    CAPTION(0.9, SWT.NORMAL),
    BODY(1.0, SWT.NORMAL),
    STRONG(1.0, SWT.BOLD),
    HEADING(1.3, SWT.BOLD),
    TITLE(1.8, SWT.BOLD),
    DISPLAY(2.4, SWT.NORMAL);

    private final double factor;
    private final int style;

    TypeScale(double factor, int style) {
        this.factor = factor;
        this.style = style;
    }

    /** The desktop's own family in this size; the display disposes it. */
    public Font font(Display display) {
        Font system = display.getSystemFont();
        int height = (int) Math.round(system.getFontData()[0].getHeight() * factor);
        FontDescriptor wanted = FontDescriptor.createFrom(system).setHeight(height).setStyle(style);
        return JFaceResources.getResources(display).create(wanted);
    }

    public <C extends Control> C on(C control) {
        control.setFont(font(control.getDisplay()));
        return control;
    }
}
