package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hallkeeper.report.ui.paper.PageSize;
import org.hallkeeper.report.ui.view.Zoom;
import org.hallkeeper.report.ui.view.ZoomSteps;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final PageSize A4 = new PageSize(595, 842);

    @Test
    void fittedPageIsAsWideAsTheWindow() {
        assertEquals(2, new Zoom.FitWidth().scale(A4, 1190, 300), 1e-9);
    }

    @Test
    void wholePageFitsBothWays() {
        assertEquals(0.5, new Zoom.FitPage().scale(A4, 5000, 421), 1e-9);
        assertEquals(0.5, new Zoom.FitPage().scale(A4, 298, 5000), 0.01);
    }

    @Test
    void fittedPageIsNeverLargerThanTheLargestStep() {
        assertEquals(Zoom.LARGEST, ZoomSteps.percent(new Zoom.FitWidth().scale(A4, 100_000, 100_000)));
    }

    @Test
    void hundredPercentIsThePaperItself() {
        assertEquals(100, ZoomSteps.percent(new Zoom.Percent(100).scale(A4, 1, 1)));
    }

    @Test
    void stepsLeadOnFromAnyFittedSize() {
        assertEquals(100, ZoomSteps.above(87).value());
        assertEquals(75, ZoomSteps.below(87).value());
        assertEquals(125, ZoomSteps.above(100).value());
    }

    @Test
    void stepsEndAtSmallestAndLargest() {
        assertEquals(50, ZoomSteps.below(30).value());
        assertEquals(400, ZoomSteps.above(400).value());
        assertEquals(50, new Zoom.Percent(1).value());
    }
}
