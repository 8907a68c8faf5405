package org.hallkeeper.report.ui.view;

import org.hallkeeper.report.ui.paper.PageSize;

/** How large pages are shown. */
public sealed interface Zoom {

    /** Points on the screen (1/96 inch) to a point on paper (1/72 inch) at 100 %. */
    double ACTUAL_SIZE = 96.0 / 72.0;

    int SMALLEST = 50;
    int LARGEST = 400;

    /** As wide as the window. */
    record FitWidth() implements Zoom {
        @Override
        public double scale(PageSize page, int width, int height) {
            return Math.min(width / page.width(), LARGEST / 100.0 * ACTUAL_SIZE);
        }
    }

    /** A whole page at once. */
    record FitPage() implements Zoom {
        @Override
        public double scale(PageSize page, int width, int height) {
            return Math.min(Math.min(width / page.width(), height / page.height()), LARGEST / 100.0 * ACTUAL_SIZE);
        }
    }

    /** 100 is the size of the paper. */
    record Percent(int value) implements Zoom {

        public Percent {
            value = Math.clamp(value, SMALLEST, LARGEST);
        }

        @Override
        public double scale(PageSize page, int width, int height) {
            return value / 100.0 * ACTUAL_SIZE;
        }
    }

    /**
     * Points on the screen to a point on paper.
     *
     * @param page   the largest page
     * @param width  of the space for it on the screen
     * @param height likewise
     */
    double scale(PageSize page, int width, int height);
}
