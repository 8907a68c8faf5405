package org.hallkeeper.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every arrow between bundles stands in a manifest, because the framework hides everything else. */
class ArrowsTest {

    private static final String OURS = "org.hallkeeper.";

    static List<Path> bundles() {
        return Sources.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundleUsesOnlyTheLayersBelowIt(Path bundle) {
        Set<String> wrong = new TreeSet<>(usedBy(BundleManifest.of(bundle)));
        wrong.removeAll(Layers.allowed(Sources.shortName(bundle)));
        assertEquals(Set.of(), wrong, Sources.shortName(bundle) + " may not use");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyScreensSeeWidgets(Path bundle) {
        String name = Sources.shortName(bundle);
        if (name.equals("ui") || name.endsWith(".ui") || name.equals("workbench"))
            return;
        BundleManifest manifest = BundleManifest.of(bundle);
        List<String> widgets = Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                .filter(used -> used.startsWith("org.eclipse.swt") || used.startsWith("org.eclipse.jface") || used.startsWith("org.eclipse.e4.ui")).toList();
        assertEquals(List.of(), widgets);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheDerbyBundleNamesDerby(Path bundle) {
        boolean namesDerby = BundleManifest.of(bundle).importedPackages().stream().anyMatch(used -> used.startsWith("org.apache.derby"));
        assertTrue(!namesDerby || Sources.shortName(bundle).equals("store.derby"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void kernelKnowsNoPersistence(Path bundle) {
        if (!Set.of("core", "ui", "workbench", "report", "cli").contains(Sources.shortName(bundle)))
            return;
        BundleManifest manifest = BundleManifest.of(bundle);
        assertTrue(Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                .noneMatch(used -> used.startsWith("jakarta.persistence") || used.startsWith("org.eclipse.persistence")));
    }

    @Test
    void treeHasTheBundlesOfTheDesign() {
        Set<String> names = bundles().stream().map(Sources::shortName).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("core", "store", "store.derby", "ui", "workbench", "report", "cli", "duty", "duty.ui")));
    }

    private static Set<String> usedBy(BundleManifest manifest) {
        Set<String> used = manifest.requiredBundles().stream().filter(name -> name.startsWith(OURS)).map(name -> name.substring(OURS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        manifest.importedPackages().stream().filter(name -> name.startsWith(OURS)).map(ArrowsTest::exporterOf).forEach(used::add);
        return used;
    }

    private static String exporterOf(String importedPackage) {
        return bundles().stream().filter(bundle -> BundleManifest.of(bundle).exportedPackages().contains(importedPackage)).map(Sources::shortName).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody exports " + importedPackage));
    }
}
