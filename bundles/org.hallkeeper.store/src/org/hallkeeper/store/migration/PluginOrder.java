package org.hallkeeper.store.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hallkeeper.store.PersistenceContribution;

/** Plug-ins in an order in which each comes after those it refers to; otherwise by name, so that every start migrates alike. */
final class PluginOrder {

    private PluginOrder() {
    }

    static List<PersistenceContribution> sorted(Collection<PersistenceContribution> contributions) {
        List<PersistenceContribution> waiting = new ArrayList<>(contributions);
        waiting.sort(Comparator.comparing(PersistenceContribution::plugin));
        List<PersistenceContribution> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            PersistenceContribution next = waiting.stream().filter(c -> placed.containsAll(c.after())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("plug-ins wait for each other or for one that is not installed: "
                            + waiting.stream().map(PersistenceContribution::plugin).toList()));
            waiting.remove(next);
            ordered.add(next);
            placed.add(next.plugin());
        }
        return ordered;
    }
}
