package org.hallkeeper.workbench.navigation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;

/** One line of the navigation. */
final class NavigationItem extends EntryControl {

    private final Spacing spacing;
    private boolean current;

    NavigationItem(Composite parent, NavigationEntry entry) {
        super(parent, entry);
        this.spacing = Spacing.of(this);
        CssClass.FRAME.on(this);
        if (!entry.hint().isEmpty())
            setToolTipText(entry.hint());
        addListener(SWT.Paint, e -> paint(e.gc));
    }

    /** Marks the screen that is open in front. */
    void setCurrent(boolean isCurrent) {
        if (current == isCurrent)
            return;
        current = isCurrent;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int text = gc.textExtent(entry().label()).x;
        gc.dispose();
        return new Point(textLeft() + text + spacing.one(), spacing.ems(2.1));
    }

    private int textLeft() {
        return iconLeft() + iconSpace() + spacing.half();
    }

    private int iconLeft() {
        return spacing.ems(0.75);
    }

    private int iconSpace() {
        return spacing.ems(1.1);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (current || isHovered())
            fill(gc, area, palette.color(current ? Tone.SELECTION : Tone.HOVER));
        if (isFocusControl())
            outline(gc, area, palette.color(Tone.ACCENT));
        icon().ifPresent(image -> drawIcon(gc, image, area));
        gc.setForeground(palette.color(current ? Tone.SELECTION_TEXT : Tone.TEXT));
        int top = (area.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(entry().label(), textLeft(), top, true);
    }

    private void fill(GC gc, Rectangle area, Color colour) {
        gc.setBackground(colour);
        gc.fillRoundRectangle(0, 1, area.width, area.height - 2, spacing.half(), spacing.half());
    }

    private void outline(GC gc, Rectangle area, Color colour) {
        gc.setForeground(colour);
        gc.drawRoundRectangle(0, 1, area.width - 1, area.height - 3, spacing.half(), spacing.half());
    }

    private void drawIcon(GC gc, Image image, Rectangle area) {
        Rectangle size = image.getBounds();
        gc.drawImage(image, iconLeft() + (iconSpace() - size.width) / 2, (area.height - size.height) / 2);
    }
}
