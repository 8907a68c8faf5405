package org.hallkeeper.exchange.ui.columns;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** How headings, choosers, bad cells and what is not imported look. */
final class ColumnsStyle {

    private final NatTable table;
    private final IConfigRegistry registry;

    ColumnsStyle(NatTable table, IConfigRegistry registry) {
        this.table = table;
        this.registry = registry;
    }

    /** Takes the colours of the theme, now and after every change of it. */
    void follow() {
        ICellPainter chooser = chooser();
        for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, chooser, mode, ColumnsData.CHOICE);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, chooser, mode, ColumnsData.CHOICE_OPEN);
        }
        Palette.follow(table, this::colour);
    }

    private ICellPainter chooser() {
        Spacing spacing = Spacing.of(table);
        ImagePainter arrow = new ImagePainter(Icons.of(table, ColumnsStyle.class).get("choose.svg"));
        return new BackgroundPainter(new PaddingDecorator(new CellPainterDecorator(new TextPainter(false, false), CellEdgeEnum.RIGHT, arrow), 0,
                spacing.half(), 0, spacing.half(), false));
    }

    private void colour(Palette palette) {
        Font body = TypeScale.BODY.font(table.getDisplay());
        Font strong = TypeScale.STRONG.font(table.getDisplay());
        register(ColumnsData.HEADING, palette.color(Tone.SELECTION), palette.color(Tone.SELECTION_TEXT), strong);
        register(ColumnsData.ABOVE_HEADING, palette.color(Tone.SURFACE), palette.color(Tone.FAINT_TEXT), body);
        register(ColumnsData.LEFT_OUT, palette.color(Tone.FRAME), palette.color(Tone.FAINT_TEXT), body);
        register(ColumnsData.BAD, palette.color(Tone.HOLIDAY), palette.color(Tone.PROBLEM), strong);
        register(ColumnsData.CHOICE, palette.color(Tone.SURFACE), palette.color(Tone.ACCENT), strong);
        register(ColumnsData.CHOICE_OPEN, palette.color(Tone.SURFACE), palette.color(Tone.FAINT_TEXT), body);
    }

    private void register(String label, Color ground, Color text, Font font) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, text);
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }
}
