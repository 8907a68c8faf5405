package org.hallkeeper.nl.tests;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** A platform bundle that shows text, with the fragments attached to it: some of the platform, one of ours. */
record Host(Bundle bundle) {

    static final String OURS = "org.hallkeeper.nl.";

    /** The hosts are what the manifest of this test bundle requires. */
    static Stream<Host> all() {
        BundleWiring tests = FrameworkUtil.getBundle(Host.class).adapt(BundleWiring.class);
        return tests.getRequiredWires(BundleNamespace.BUNDLE_NAMESPACE).stream()
                .map(wire -> new Host(wire.getProvider().getBundle()));
    }

    Optional<Bundle> ourFragment() {
        return fragments().filter(Host::isOurs).findFirst();
    }

    static boolean isOurs(Bundle bundle) {
        return bundle.getSymbolicName().startsWith(OURS) && bundle.getHeaders().get("Fragment-Host") != null;
    }

    /** The English files with words in them, by path; variants for a language or a platform left out. */
    Map<String, URL> english() {
        Map<String, URL> files = new TreeMap<>(TextFiles.of(bundle));
        fragments().filter(fragment -> !isOurs(fragment)).map(TextFiles::of).forEach(files::putAll);
        List<String> variants = files.keySet().stream().filter(path -> TextFiles.isVariant(path, files)).toList();
        files.keySet().removeAll(variants);
        files.keySet().removeAll(Exemptions.NOT_TEXT.paths());
        return files;
    }

    /** The files of our fragment by the path of the English file they translate. */
    Map<String, URL> chinese() {
        Map<String, URL> files = new TreeMap<>();
        ourFragment().map(TextFiles::of).orElse(Map.of())
                .forEach((path, url) -> files.put(TextFiles.englishPath(path), url));
        return files;
    }

    /** Both texts of every key that stands in both languages. */
    Stream<Pair> pairs() {
        Map<String, URL> chinese = chinese();
        return english().entrySet().stream().filter(file -> chinese.containsKey(file.getKey()))
                .flatMap(file -> pairs(file.getKey(), TextFiles.read(file.getValue()),
                        TextFiles.read(chinese.get(file.getKey()))));
    }

    private static Stream<Pair> pairs(String path, Map<String, String> english, Map<String, String> chinese) {
        return english.keySet().stream().filter(chinese::containsKey)
                .map(key -> new Pair(path, key, english.get(key), chinese.get(key)));
    }

    BundleWiring wiring() {
        return bundle.adapt(BundleWiring.class);
    }

    private Stream<Bundle> fragments() {
        return wiring().getProvidedWires(HostNamespace.HOST_NAMESPACE).stream()
                .map(BundleWire::getRequirer).map(revision -> revision.getBundle());
    }

    @Override
    public String toString() {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
