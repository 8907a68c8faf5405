package org.hallkeeper.nl.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a list beside this class exempts from a rule, by path of the English file: keys, or why all of it. */
record Exemptions(Map<String, String> byPath) {

    static final Exemptions NOT_TEXT = read("not-text.properties");
    static final Exemptions SAME_AS_ENGLISH = read("same-as-english.properties");
    static final Exemptions DROPPED_ARGUMENTS = read("dropped-arguments.properties");

    private static Exemptions read(String name) {
        return new Exemptions(TextFiles.read(Exemptions.class.getResource(name)));
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    boolean allow(Pair pair) {
        return keys(pair.path()).contains(pair.key());
    }

    /** Every exempted key as {@code path key}. */
    Stream<String> entries() {
        return paths().stream().flatMap(path -> keys(path).stream().map(key -> path + " " + key));
    }

    private List<String> keys(String path) {
        return List.of(byPath.getOrDefault(path, "").split("\\s+"));
    }
}
