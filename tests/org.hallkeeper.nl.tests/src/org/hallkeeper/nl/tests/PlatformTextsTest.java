package org.hallkeeper.nl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * What the platform can show a person is there in Chinese. The English side is read from the bundles that run, so a
 * newer platform with a new file or a new key fails here until it is translated.
 */
class PlatformTextsTest {

    private static final char UNREADABLE = '\uFFFD';

    static Stream<Host> hosts() {
        return Host.all();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyHostCarriesOurFragment(Host host) {
        assertTrue(host.ourFragment().isPresent());
    }

    @Test
    void everyFragmentOfOursIsChecked() throws BundleException {
        Bundle tests = FrameworkUtil.getBundle(Host.class);
        tests.start(Bundle.START_TRANSIENT);
        Set<String> fragments = names(Arrays.stream(tests.getBundleContext().getBundles()).filter(Host::isOurs));
        assertEquals(fragments, names(Host.all().flatMap(host -> host.ourFragment().stream())));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyEnglishFileHasItsChineseOneAndNoneIsLeftOver(Host host) {
        assertEquals(host.english().keySet(), host.chinese().keySet());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyKeyIsTranslatedAndNoneIsLeftOver(Host host) {
        Map<String, URL> chinese = host.chinese();
        List<String> problems = new ArrayList<>();
        host.english().forEach((path, english) -> {
            Set<String> wanted = TextFiles.read(english).keySet();
            Set<String> found = chinese.containsKey(path) ? TextFiles.read(chinese.get(path)).keySet() : Set.of();
            without(wanted, found).forEach(key -> problems.add(path + " lacks " + key));
            without(found, wanted).forEach(key -> problems.add(path + " has no use for " + key));
        });
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void nothingStaysEnglish(Host host) {
        assertNone(host, pair -> pair.isLeftInEnglish() && !Exemptions.SAME_AS_ENGLISH.allow(pair));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void argumentsStayTheSame(Host host) {
        assertNone(host, pair -> !pair.keepsArguments() && !Exemptions.DROPPED_ARGUMENTS.allow(pair));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void mnemonicsKeepTheirLetterAndStandInBrackets(Host host) {
        assertNone(host, pair -> !pair.keepsMnemonic());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void lineBreaksStayTheSame(Host host) {
        assertNone(host, pair -> pair.english().lines().count() != pair.chinese().lines().count());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyCharacterIsReadable(Host host) {
        assertNone(host, pair -> pair.chinese().indexOf(UNREADABLE) >= 0);
    }

    /** A single apostrophe switches the arguments of a message off. */
    @ParameterizedTest
    @MethodSource("hosts")
    void noTextHoldsAnApostrophe(Host host) {
        assertNone(host, pair -> pair.chinese().indexOf('\'') >= 0);
    }

    @Test
    void exemptionsAreStillNeeded() {
        List<Pair> pairs = Host.all().flatMap(Host::pairs).toList();
        assertEquals(Set.of(), unneeded(Exemptions.SAME_AS_ENGLISH, pairs, Pair::isLeftInEnglish));
        assertEquals(Set.of(), unneeded(Exemptions.DROPPED_ARGUMENTS, pairs, pair -> !pair.keepsArguments()));
    }

    private static Set<String> unneeded(Exemptions exemptions, List<Pair> pairs, Predicate<Pair> rule) {
        Set<String> needed = pairs.stream().filter(rule).map(pair -> pair.path() + " " + pair.key())
                .collect(Collectors.toSet());
        return without(exemptions.entries().collect(Collectors.toSet()), needed);
    }

    private static void assertNone(Host host, Predicate<Pair> wrong) {
        assertEquals(List.of(), host.pairs().filter(wrong).map(Pair::toString).toList());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> names(Stream<Bundle> bundles) {
        return bundles.map(Bundle::getSymbolicName).collect(Collectors.toCollection(TreeSet::new));
    }
}
