package org.hallkeeper.report.ui.paper;

import java.util.List;
import java.util.Optional;

/**
 * The places found and the one looked at.
 *
 * @param at counted from 0; -1 when there is none
 */
public record Hits(List<Hit> all, int at) {

    public static final Hits NONE = new Hits(List.of(), -1);

    public Hits {
        all = List.copyOf(all);
    }

    /** Begins with the first place on the page looked at or after it, else with the very first. */
    public static Hits from(List<Hit> all, int page) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).page() >= page)
                return new Hits(all, at);
        }
        return new Hits(all, all.isEmpty() ? -1 : 0);
    }

    public Optional<Hit> current() {
        return at < 0 ? Optional.empty() : Optional.of(all.get(at));
    }

    /** After the last place comes the first. */
    public Hits next() {
        return moved(1);
    }

    public Hits previous() {
        return moved(-1);
    }

    private Hits moved(int by) {
        return all.isEmpty() ? this : new Hits(all, Math.floorMod(at + by, all.size()));
    }
}
