package org.hallkeeper.report.ui.paper;

/**
 * Which pixels of a page to draw.
 *
 * @param scale pixels to a point (1/72 inch)
 * @param left  first pixel column, counted from the page's edge at this scale
 * @param top   first pixel row
 */
public record Cut(double scale, int left, int top, int width, int height) {

    /** The whole page. */
    public static Cut whole(PageSize page, double scale) {
        return new Cut(scale, 0, 0, pixels(page.width(), scale), pixels(page.height(), scale));
    }

    static int pixels(double points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }
}
