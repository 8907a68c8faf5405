package org.hallkeeper.ui.grid;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** NatTable's modern theme in our colours and the desktop's own font, which is the one that has Chinese characters. */
final class GridTheme extends ModernNatTableThemeConfiguration {

    private final Spacing spacing;

    GridTheme(Palette palette, Spacing spacing, Display display) {
        this.spacing = spacing;
        fonts(TypeScale.BODY.font(display), TypeScale.STRONG.font(display));
        body(palette);
        headers(palette);
        selection(palette);
        marks(palette);
    }

    private void fonts(Font body, Font strong) {
        defaultFont = body;
        defaultSelectionFont = body;
        cHeaderFont = body;
        cHeaderSelectionFont = body;
        rHeaderFont = body;
        rHeaderSelectionFont = body;
        cornerFont = body;
        cornerSelectionFont = body;
        summaryRowFont = strong;
        summaryRowSelectionFont = strong;
    }

    private void body(Palette palette) {
        defaultBgColor = palette.color(Tone.SURFACE);
        defaultFgColor = palette.color(Tone.TEXT);
        evenRowBgColor = palette.color(Tone.SURFACE);
        oddRowBgColor = palette.color(Tone.SURFACE);
        bodyHoverBgColor = palette.color(Tone.HOVER);
        summaryRowBgColor = palette.color(Tone.FRAME);
        summaryRowFgColor = palette.color(Tone.TEXT);
        gridLineColor = palette.color(Tone.LINE);
        freezeSeparatorColor = palette.color(Tone.LINE);
    }

    private void headers(Palette palette) {
        Color ground = palette.color(Tone.FRAME);
        Color text = palette.color(Tone.FAINT_TEXT);
        cHeaderBgColor = ground;
        cHeaderFgColor = text;
        rHeaderBgColor = ground;
        rHeaderFgColor = text;
        cornerBgColor = ground;
        cornerFgColor = text;
        filterRowBgColor = palette.color(Tone.SURFACE);
    }

    private void selection(Palette palette) {
        Color ground = palette.color(Tone.SELECTION);
        Color text = palette.color(Tone.SELECTION_TEXT);
        defaultSelectionBgColor = ground;
        defaultSelectionFgColor = text;
        cHeaderSelectionBgColor = ground;
        cHeaderSelectionFgColor = text;
        cHeaderFullSelectionBgColor = ground;
        cHeaderFullSelectionFgColor = text;
        rHeaderSelectionBgColor = ground;
        rHeaderSelectionFgColor = text;
        rHeaderFullSelectionBgColor = ground;
        rHeaderFullSelectionFgColor = text;
        cornerSelectionBgColor = ground;
        cornerSelectionFgColor = text;
        summaryRowSelectionBgColor = ground;
        summaryRowSelectionFgColor = text;
        selectionAnchorSelectionBgColor = ground;
        selectionAnchorSelectionFgColor = text;
        BorderStyle cursor = new BorderStyle(2, palette.color(Tone.ACCENT), LineStyleEnum.SOLID);
        selectionAnchorBorderStyle = cursor;
        selectionAnchorSelectionBorderStyle = cursor;
        selectionAnchorGridBorderStyle = new BorderStyle(1, palette.color(Tone.LINE), LineStyleEnum.SOLID);
    }

    private void marks(Palette palette) {
        Color accent = palette.color(Tone.ACCENT);
        fillHandleColor = accent;
        fillHandleRegionBorderStyle = new BorderStyle(2, accent, LineStyleEnum.SOLID);
        copyBorderStyle = new BorderStyle(1, accent, LineStyleEnum.DASHED);
        dataChangeFgColor = accent;
        dataChangeSelectionFgColor = accent;
        conversionErrorFgColor = palette.color(Tone.PROBLEM);
        validationErrorFgColor = palette.color(Tone.PROBLEM);
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = padded();
        cHeaderCellPainter = padded();
        cHeaderSelectionCellPainter = padded();
        rHeaderCellPainter = padded();
        rHeaderSelectionCellPainter = padded();
    }

    private ICellPainter padded() {
        int side = spacing.half();
        return new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, side, 0, side, false));
    }
}
