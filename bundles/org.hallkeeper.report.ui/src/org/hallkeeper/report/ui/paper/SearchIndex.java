package org.hallkeeper.report.ui.paper;

import java.util.ArrayList;
import java.util.List;

/** Finds words on all pages of a paper. */
public final class SearchIndex {

    private final List<PageText> pages;

    public SearchIndex(List<PageText> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Every place, page by page in reading order; none for blank words. */
    public List<Hit> find(String words) {
        List<Hit> hits = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            pages.get(page).find(words).forEach(boxes -> hits.add(new Hit(number, boxes)));
        }
        return hits;
    }
}
