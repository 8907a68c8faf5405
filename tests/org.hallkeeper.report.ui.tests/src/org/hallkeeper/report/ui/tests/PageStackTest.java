package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hallkeeper.report.ui.paper.PageSize;
import org.hallkeeper.report.ui.view.PageStack;
import org.hallkeeper.report.ui.view.PageStack.Place;
import org.junit.jupiter.api.Test;

class PageStackTest {

    private static final int GAP = 10;
    private static final PageSize PORTRAIT = new PageSize(100, 200);
    private static final PageSize LANDSCAPE = new PageSize(200, 100);

    @Test
    void pagesLieBelowEachOtherWithGaps() {
        PageStack stack = stack(300, PORTRAIT, LANDSCAPE);
        assertEquals(new Place(0, 100, 10, 100, 200), stack.place(0));
        assertEquals(new Place(1, 50, 220, 200, 100), stack.place(1));
        assertEquals(330, stack.height());
    }

    @Test
    void stackWiderThanTheWindowKeepsAGapOnBothSides() {
        PageStack stack = stack(150, LANDSCAPE);
        assertEquals(220, stack.width());
        assertEquals(10, stack.place(0).x());
    }

    @Test
    void onlyPagesInTheWindowAreDrawn() {
        PageStack stack = stack(300, PORTRAIT, PORTRAIT, PORTRAIT);
        assertEquals(List.of(1), stack.between(215, 300).stream().map(Place::page).toList());
        assertEquals(List.of(0, 1), stack.between(100, 300).stream().map(Place::page).toList());
    }

    @Test
    void pageSeenIsTheOneThatTakesMostOfTheWindow() {
        PageStack stack = stack(300, PORTRAIT, PORTRAIT);
        assertEquals(0, stack.pageSeen(90, 200));
        assertEquals(1, stack.pageSeen(130, 200));
    }

    @Test
    void pageIsShownFromItsGapOn() {
        assertEquals(210, stack(300, PORTRAIT, PORTRAIT).topOf(1));
    }

    private static PageStack stack(int window, PageSize... pages) {
        return new PageStack(List.of(pages), 1, window, GAP);
    }
}
