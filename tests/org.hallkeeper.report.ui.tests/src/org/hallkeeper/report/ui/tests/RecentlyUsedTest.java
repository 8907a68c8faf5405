package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.report.ui.view.RecentlyUsed;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final List<String> dropped = new ArrayList<>();
    private final RecentlyUsed<Integer, String> pages = new RecentlyUsed<>(6, String::length, dropped::add);

    @Test
    void pageNotLookedAtForLongestGoesFirst() {
        pages.put(1, "aa");
        pages.put(2, "bb");
        pages.put(3, "cc");
        pages.get(1);
        pages.put(4, "dd");
        assertEquals(List.of("bb"), dropped);
        assertEquals(Optional.of("aa"), pages.get(1));
    }

    @Test
    void pageLargerThanTheLimitIsKeptAlone() {
        pages.put(1, "aa");
        pages.put(2, "a whole wall");
        assertEquals(List.of("aa"), dropped);
        assertEquals(Optional.of("a whole wall"), pages.get(2));
    }

    @Test
    void pageDrawnAnewReplacesTheOldImage() {
        pages.put(1, "old");
        pages.put(1, "new");
        assertEquals(List.of("old"), dropped);
        assertEquals(Optional.of("new"), pages.get(1));
    }

    @Test
    void clearingDropsAll() {
        pages.put(1, "aa");
        pages.put(2, "bb");
        pages.clear();
        assertEquals(List.of("aa", "bb"), dropped);
        assertTrue(pages.get(1).isEmpty());
    }
}
