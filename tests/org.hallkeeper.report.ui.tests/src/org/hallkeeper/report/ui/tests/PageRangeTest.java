package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hallkeeper.report.ui.print.PageRange;
import org.junit.jupiter.api.Test;

class PageRangeTest {

    @Test
    void rangeTypedBackwardsIsTurnedRound() {
        assertEquals(new PageRange(2, 4), new PageRange(4, 2).within(10));
    }

    @Test
    void rangeEndsWithThePaper() {
        assertEquals(new PageRange(3, 5), new PageRange(3, 99).within(5));
        assertEquals(new PageRange(5, 5), new PageRange(7, 9).within(5));
        assertEquals(3, new PageRange(3, 5).count());
    }
}
