package org.hallkeeper.report.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.hallkeeper.report.ui.paper.PageSize;

/** Where the pages lie, one below the other and each in the middle, in points of the screen from the top of the first gap. */
public final class PageStack {

    /** A page in the stack. @param page counted from 0 */
    public record Place(int page, int x, int y, int width, int height) {

        int bottom() {
            return y + height;
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final double scale;
    private final int gap;
    private final int width;
    private final int height;

    /**
     * @param scale  points on the screen to a point on paper
     * @param window width of the window; a narrower stack lies in its middle
     * @param gap    round every page
     */
    public PageStack(List<PageSize> pages, double scale, int window, int gap) {
        this.scale = scale;
        this.gap = gap;
        int widest = pages.stream().mapToInt(page -> screen(page.width())).max().orElse(0);
        this.width = Math.max(window, widest + 2 * gap);
        int y = gap;
        for (int page = 0; page < pages.size(); page++) {
            Place place = new Place(page, (width - screen(pages.get(page).width())) / 2, y, screen(pages.get(page).width()),
                    screen(pages.get(page).height()));
            places.add(place);
            y = place.bottom() + gap;
        }
        this.height = y;
    }

    private int screen(double points) {
        return (int) Math.round(points * scale);
    }

    public double scale() {
        return scale;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Place place(int page) {
        return places.get(page);
    }

    /** The pages of which something lies between two heights. */
    public List<Place> between(int top, int bottom) {
        return places.stream().filter(place -> place.y() < bottom && place.bottom() > top).toList();
    }

    /** The page a reader looks at: the one that takes most of the window. */
    public int pageSeen(int top, int windowHeight) {
        int seen = 0;
        int most = 0;
        for (Place place : between(top, top + windowHeight)) {
            int shows = Math.min(place.bottom(), top + windowHeight) - Math.max(place.y(), top);
            if (shows > most) {
                most = shows;
                seen = place.page();
            }
        }
        return seen;
    }

    /** How far to scroll so that a page begins at the top of the window. */
    public int topOf(int page) {
        return places.get(page).y() - gap;
    }
}
