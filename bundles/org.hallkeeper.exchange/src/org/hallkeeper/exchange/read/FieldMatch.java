package org.hallkeeper.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the fields a heading may mean, and how surely. */
final class FieldMatch {

    /** Endings that may be written or left out: 保安早 is 保安早班, 引导 is 引导员. */
    private static final List<String> LOOSE_ENDINGS = List.of("人员", "员", "班", "岗", "人");
    private static final int LOOSE_ENDING_COSTS = 15;

    private final Map<String, Set<Field>> exact = new HashMap<>();
    private final Map<String, Set<Field>> loose = new HashMap<>();

    FieldMatch(List<Field> fields) {
        for (Field field : fields) {
            List<String> names = new ArrayList<>(field.headings());
            names.add(field.label());
            for (String name : names) {
                String form = Heading.comparable(name);
                exact.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(field);
                loose.computeIfAbsent(withoutEnding(form), key -> new LinkedHashSet<>()).add(field);
            }
        }
    }

    /** Field to certainty, 1 to 100. */
    Map<Field, Integer> of(Heading heading) {
        Map<Field, Integer> matches = new LinkedHashMap<>();
        heading.forms().forEach((form, sure) -> {
            for (Field field : exact.getOrDefault(form, Set.of())) {
                matches.merge(field, sure, Math::max);
            }
            for (Field field : loose.getOrDefault(withoutEnding(form), Set.of())) {
                matches.merge(field, sure - LOOSE_ENDING_COSTS, Math::max);
            }
        });
        return matches;
    }

    private static String withoutEnding(String form) {
        for (String ending : LOOSE_ENDINGS) {
            if (form.length() > ending.length() && form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }
}
