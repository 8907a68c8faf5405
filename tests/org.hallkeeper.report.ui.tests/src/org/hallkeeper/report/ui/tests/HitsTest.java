package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.hallkeeper.report.ui.paper.Box;
import org.hallkeeper.report.ui.paper.Hit;
import org.hallkeeper.report.ui.paper.Hits;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void searchBeginsOnThePageLookedAt() {
        assertEquals(2, Hits.from(onPages(0, 0, 3, 4), 1).at());
    }

    @Test
    void searchBehindTheLastPlaceBeginsAtTheFirst() {
        assertEquals(0, Hits.from(onPages(0, 1), 5).at());
    }

    @Test
    void afterTheLastPlaceComesTheFirst() {
        Hits last = Hits.from(onPages(0, 1, 2), 2);
        assertEquals(0, last.next().at());
        assertEquals(2, last.next().previous().at());
    }

    @Test
    void withoutPlacesThereIsNoCurrentOne() {
        assertTrue(Hits.from(List.of(), 0).next().current().isEmpty());
    }

    private static List<Hit> onPages(Integer... pages) {
        return Stream.of(pages).map(page -> new Hit(page, List.of(new Box(0, 0, 1, 1)))).toList();
    }
}
