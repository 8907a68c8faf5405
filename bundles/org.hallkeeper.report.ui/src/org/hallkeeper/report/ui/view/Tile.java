package org.hallkeeper.report.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.hallkeeper.report.ui.paper.Cut;

/**
 * A piece of a page that is drawn and kept as one image. A page of usual size is one piece; a strongly enlarged one is several, so that only what
 * is seen takes memory.
 *
 * @param page   counted from 0
 * @param scale  points on the screen to a point on paper
 * @param x      left edge on the page, in points of the screen
 * @param screen pixels to a hundred points of the screen
 */
record Tile(int page, double scale, int x, int y, int width, int height, int screen) {

    /** A multiple of 4, so that at 125, 150 and 175 % pieces end on whole pixels. */
    private static final int SIDE = 1200;

    static List<Tile> of(PageStack.Place place, double scale, int screen) {
        List<Tile> tiles = new ArrayList<>();
        for (int y = 0; y < place.height(); y += SIDE) {
            for (int x = 0; x < place.width(); x += SIDE)
                tiles.add(new Tile(place.page(), scale, x, y, Math.min(SIDE, place.width() - x), Math.min(SIDE, place.height() - y), screen));
        }
        return tiles;
    }

    /** The same in pixels. */
    Cut cut() {
        return new Cut(scale * screen / 100, pixels(x), pixels(y), pixels(width), pixels(height));
    }

    private int pixels(int points) {
        return points * screen / 100;
    }
}
