package org.hallkeeper.ui.style;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;

/**
 * Distances in units of the text's size, so that a screen keeps its proportions at every zoom and font size.
 *
 * @param em height of a line of body text in points
 */
public record Spacing(int em) {

    public static Spacing of(Control control) {
        GC gc = new GC(control.getDisplay());
        try {
            gc.setFont(TypeScale.BODY.font(control.getDisplay()));
            return new Spacing(gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }

    /** Between a mark and its text. */
    public int quarter() {
        return Math.max(1, em / 4);
    }

    /** Between things that belong together. */
    public int half() {
        return em / 2;
    }

    /** Between groups, and from the edge of a part. */
    public int one() {
        return em;
    }

    /** From the edge of a page or dialog. */
    public int two() {
        return em * 2;
    }

    public int ems(double count) {
        return (int) Math.round(em * count);
    }

    /** A grid without margins whose cells stand half a line apart. */
    public GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = half();
        layout.verticalSpacing = half();
        return layout;
    }

    /** The same with a margin all round. */
    public GridLayout grid(int columns, int margin) {
        GridLayout layout = grid(columns);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        return layout;
    }
}
