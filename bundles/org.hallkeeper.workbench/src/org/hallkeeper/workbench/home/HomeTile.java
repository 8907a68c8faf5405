package org.hallkeeper.workbench.home;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;
import org.hallkeeper.workbench.navigation.EntryControl;
import org.hallkeeper.workbench.navigation.NavigationEntry;

/** One screen on the home page: icon, name and what it is for. */
final class HomeTile extends EntryControl {

    private final Spacing spacing;

    HomeTile(Composite parent, NavigationEntry entry) {
        super(parent, entry);
        this.spacing = Spacing.of(this);
        CssClass.SURFACE.on(this);
        addListener(SWT.Paint, e -> paint(e.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(TypeScale.CAPTION.font(getDisplay()));
        int hint = gc.textExtent(entry().hint()).x;
        gc.dispose();
        int widest = Math.max(spacing.ems(11), textLeft() + hint + spacing.one());
        return new Point(widest, spacing.ems(4));
    }

    private int textLeft() {
        return spacing.ems(2.9);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.color(isHovered() ? Tone.HOVER : Tone.FRAME));
        gc.fillRoundRectangle(0, 0, area.width, area.height, spacing.half(), spacing.half());
        if (isFocusControl()) {
            gc.setForeground(palette.color(Tone.ACCENT));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, spacing.half(), spacing.half());
        }
        icon().ifPresent(image -> gc.drawImage(image, spacing.ems(1.1), (area.height - image.getBounds().height) / 2));
        paintTexts(gc, palette, area);
    }

    private void paintTexts(GC gc, Palette palette, Rectangle area) {
        gc.setFont(TypeScale.STRONG.font(getDisplay()));
        int line = gc.getFontMetrics().getHeight();
        boolean alone = entry().hint().isEmpty();
        int top = alone ? (area.height - line) / 2 : area.height / 2 - line - 1;
        gc.setForeground(palette.color(Tone.TEXT));
        gc.drawText(entry().label(), textLeft(), top, true);
        if (alone)
            return;
        gc.setFont(TypeScale.CAPTION.font(getDisplay()));
        gc.setForeground(palette.color(Tone.FAINT_TEXT));
        gc.drawText(entry().hint(), textLeft(), area.height / 2 + spacing.quarter() / 2, true);
    }
}
