package org.hallkeeper.architecture.tests;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may lean on whom (design.md "Layers and folders"). A new area adds two lines here and nothing else. */
final class Layers {

    /** The layers every business area may use without its screens. */
    private static final Set<String> UNDER_AREAS = Set.of("core", "store", "exchange", "report", "hall");

    /** The layers every screen of an area may use besides its own area. */
    private static final Set<String> UNDER_SCREENS = Set.of("core", "store", "exchange", "report", "hall", "ui");

    private static final Map<String, Set<String>> KERNEL = Map.ofEntries( //
            Map.entry("core", Set.of()), //
            Map.entry("log", Set.of()), //
            Map.entry("fonts", Set.of()), //
            Map.entry("store", Set.of("core")), //
            Map.entry("store.derby", Set.of("core", "store")), //
            Map.entry("exchange", Set.of("core", "store")), //
            Map.entry("hall", Set.of("core", "store", "exchange")), //
            Map.entry("report", Set.of("core", "fonts")), //
            Map.entry("cli", Set.of("core", "log", "store")), //
            Map.entry("ui", Set.of("core", "store")), //
            Map.entry("workbench", Set.of("core", "log", "store", "ui")), //
            Map.entry("exchange.ui", Set.of("core", "store", "exchange", "ui")), //
            Map.entry("hall.ui", Set.of("core", "store", "exchange", "hall", "ui")), //
            Map.entry("report.ui", Set.of("core", "store", "report", "ui")));

    static final Set<String> AREAS = Set.of("duty");

    private Layers() {
    }

    /** Short names of the bundles this one may use. */
    static Set<String> allowed(String bundle) {
        if (KERNEL.containsKey(bundle))
            return KERNEL.get(bundle);
        if (AREAS.contains(bundle))
            return UNDER_AREAS;
        String area = bundle.replaceFirst("\\.ui$", "");
        if (AREAS.contains(area))
            return with(UNDER_SCREENS, area);
        throw new IllegalStateException("org.hallkeeper." + bundle + " has no place in the layers yet");
    }

    private static Set<String> with(Set<String> layers, String area) {
        Set<String> all = new TreeSet<>(layers);
        all.add(area);
        return all;
    }
}
