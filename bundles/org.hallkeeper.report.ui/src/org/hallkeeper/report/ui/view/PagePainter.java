package org.hallkeeper.report.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.hallkeeper.report.ui.paper.Box;
import org.hallkeeper.report.ui.paper.Hit;
import org.hallkeeper.report.ui.paper.Hits;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Tone;

/** Paints the pages that are seen and the places found on them. */
final class PagePainter {

    /** Enough to be seen and to read the text below, of 255. */
    private static final int HIT_ALPHA = 70;
    private static final int CURRENT_HIT_ALPHA = 120;

    private final Canvas canvas;
    private final PageTiles tiles;

    PagePainter(Canvas canvas, PageTiles tiles) {
        this.canvas = canvas;
        this.tiles = tiles;
    }

    /** @param origin what lies in the canvas's upper left corner, counted as the stack does */
    void paint(GC gc, PageStack stack, Point origin, Hits hits) {
        Rectangle window = canvas.getClientArea();
        int screen = Pixels.toAHundredPoints(canvas.getDisplay());
        List<Tile> seen = new ArrayList<>();
        for (PageStack.Place place : stack.between(origin.y, origin.y + window.height)) {
            sheet(gc, place, origin);
            for (Tile tile : Tile.of(place, stack.scale(), screen)) {
                if (isSeen(tile, place, origin, window))
                    seen.add(tile);
            }
            seen.stream().filter(tile -> tile.page() == place.page()).forEach(tile -> tiles.image(tile)
                    .ifPresent(image -> gc.drawImage(image, place.x() - origin.x + tile.x(), place.y() - origin.y + tile.y())));
            marks(gc, place, stack.scale(), origin, hits);
        }
        tiles.want(seen);
    }

    private void sheet(GC gc, PageStack.Place place, Point origin) {
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(place.x() - origin.x, place.y() - origin.y, place.width(), place.height());
        gc.setForeground(Palette.of(canvas).color(Tone.LINE));
        gc.drawRectangle(place.x() - origin.x - 1, place.y() - origin.y - 1, place.width() + 1, place.height() + 1);
    }

    private static boolean isSeen(Tile tile, PageStack.Place place, Point origin, Rectangle window) {
        return window.intersects(place.x() + tile.x() - origin.x, place.y() + tile.y() - origin.y, tile.width(), tile.height());
    }

    private void marks(GC gc, PageStack.Place place, double scale, Point origin, Hits hits) {
        Color ground = Palette.of(canvas).color(Tone.ACCENT);
        gc.setBackground(ground);
        gc.setForeground(ground);
        for (Hit hit : hits.all()) {
            if (hit.page() == place.page())
                hit.boxes().forEach(box -> mark(gc, onScreen(box, place, scale, origin), isCurrent(hit, hits)));
        }
        gc.setAlpha(255);
    }

    private static boolean isCurrent(Hit hit, Hits hits) {
        return hits.current().filter(current -> current == hit).isPresent();
    }

    private static void mark(GC gc, Rectangle area, boolean current) {
        gc.setAlpha(current ? CURRENT_HIT_ALPHA : HIT_ALPHA);
        gc.fillRectangle(area);
        gc.setAlpha(255);
        if (current)
            gc.drawRectangle(area.x - 1, area.y - 1, area.width + 1, area.height + 1);
    }

    static Rectangle onScreen(Box box, PageStack.Place place, double scale, Point origin) {
        int left = place.x() - origin.x + (int) Math.floor(box.x() * scale);
        int top = place.y() - origin.y + (int) Math.floor(box.y() * scale);
        return new Rectangle(left, top, (int) Math.ceil(box.width() * scale) + 1, (int) Math.ceil(box.height() * scale) + 1);
    }
}
