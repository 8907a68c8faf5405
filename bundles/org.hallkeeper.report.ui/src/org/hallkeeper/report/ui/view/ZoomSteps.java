package org.hallkeeper.report.ui.view;

import java.util.List;

/** The sizes that zooming in and out goes through. */
public final class ZoomSteps {

    public static final List<Integer> PERCENT = List.of(50, 75, 100, 125, 150, 200, 300, 400);

    private ZoomSteps() {
    }

    /** The next larger step above what is shown now, for example above a page fitted at 87 %. */
    public static Zoom.Percent above(int percent) {
        return new Zoom.Percent(PERCENT.stream().filter(step -> step > percent).findFirst().orElse(Zoom.LARGEST));
    }

    public static Zoom.Percent below(int percent) {
        return new Zoom.Percent(PERCENT.reversed().stream().filter(step -> step < percent).findFirst().orElse(Zoom.SMALLEST));
    }

    /** What a scale is called. */
    public static int percent(double scale) {
        return (int) Math.round(100 * scale / Zoom.ACTUAL_SIZE);
    }
}
