package org.hallkeeper.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Control;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;

/**
 * How every NatTable in the product looks. Labels of one grid (weekend, holiday …) come on top of this: register them with an
 * {@code AbstractRegistryConfiguration} whose colours come from {@link Palette#follow}.
 */
public final class GridStyle {

    private GridStyle() {
    }

    /** Gives the table the product's look, now and after every change of theme. Call it after {@link NatTable#configure()}. */
    public static void apply(NatTable table) {
        Spacing spacing = Spacing.of(table);
        Palette.follow(table, palette -> {
            table.setBackground(palette.color(Tone.SURFACE));
            table.setTheme(new GridTheme(palette, spacing, table.getDisplay()));
        });
    }

    /** Height of a one-line row, for {@code DataLayer.setDefaultRowHeight}: leaves room round the characters of a name. */
    public static int rowHeight(Control table) {
        return Spacing.of(table).ems(1.8);
    }

    /** Width of a column that holds so many Chinese characters of body text. */
    public static int columnWidth(Control table, double characters) {
        Spacing spacing = Spacing.of(table);
        return spacing.ems(characters) + spacing.one();
    }
}
