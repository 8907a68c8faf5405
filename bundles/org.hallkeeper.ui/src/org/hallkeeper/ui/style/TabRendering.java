package org.hallkeeper.ui.style;

import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;

/** e4's tabs with room on both sides of the label. The style sheets name this class. */
public final class TabRendering extends CTabRendering {

    private final int side;

    public TabRendering(CTabFolder folder) {
        super(folder);
        side = Spacing.of(folder).half();
    }

    @Override
    protected Rectangle computeTrim(int part, int state, int x, int y, int width, int height) {
        Rectangle trim = super.computeTrim(part, state, x, y, width, height);
        if (part >= 0 && part < parent.getItemCount()) {
            trim.x -= side;
            trim.width += 2 * side;
        }
        return trim;
    }
}
