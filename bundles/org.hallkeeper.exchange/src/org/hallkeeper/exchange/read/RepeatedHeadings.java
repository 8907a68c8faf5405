package org.hallkeeper.exchange.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells headings apart that stand more than once in a row, by the column left of each. */
final class RepeatedHeadings {

    private RepeatedHeadings() {
    }

    static Map<Integer, Heading> toldApart(Map<Integer, Heading> headings) {
        Map<String, Long> count = headings.values().stream()
                .map(Heading::written)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<Integer, Heading> told = new TreeMap<>();
        Heading owner = null;
        for (Map.Entry<Integer, Heading> column : headings.entrySet()) {
            Heading heading = column.getValue();
            boolean isRepeated = count.get(heading.written()) > 1;
            told.put(column.getKey(), isRepeated && owner != null ? heading.after(owner) : heading);
            owner = isRepeated ? owner : heading;
        }
        return told;
    }
}
