package org.hallkeeper.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives each column its field, the surest pairs first; pairs that are equally sure are left to the user. */
final class Assignment {

    /** Two columns of the same field, or two fields of the same column, that nothing tells apart. */
    sealed interface Doubt {
        record SameField(Field field, int left, int right) implements Doubt {
        }

        record SameColumn(int column, Field one, Field other) implements Doubt {
        }
    }

    private record Pair(int column, Field field, int sure) {
    }

    private final Map<Integer, Field> fields = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private int score;

    Assignment(Map<Integer, Heading> headings, FieldMatch match) {
        List<Pair> open = new ArrayList<>();
        headings.forEach((column, heading) ->
                match.of(heading).forEach((field, sure) -> open.add(new Pair(column, field, sure))));
        while (!open.isEmpty()) {
            int best = open.stream().mapToInt(Pair::sure).max().orElse(0);
            settle(open, open.stream().filter(pair -> pair.sure() == best).toList());
        }
    }

    Map<Integer, Field> fields() {
        return fields;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** How well the headings fit the fields as a whole; what is in doubt counts half. */
    int score() {
        return score + doubts.size() * Heading.EXACT / 2;
    }

    /** How many columns say something, certain or in doubt. */
    int found() {
        return fields.size() + doubts.size();
    }

    private void settle(List<Pair> open, List<Pair> best) {
        Map<Integer, List<Pair>> byColumn = new HashMap<>();
        Map<Field, List<Pair>> byField = new HashMap<>();
        for (Pair pair : best) {
            byColumn.computeIfAbsent(pair.column(), key -> new ArrayList<>()).add(pair);
            byField.computeIfAbsent(pair.field(), key -> new ArrayList<>()).add(pair);
        }
        for (Pair pair : best) {
            List<Pair> rivals = byField.get(pair.field());
            if (byColumn.get(pair.column()).size() > 1) {
                doubtColumn(byColumn.get(pair.column()), pair);
            } else if (rivals.size() > 1 && !pair.field().ignored()) {
                doubtField(rivals, pair);
            } else {
                fields.put(pair.column(), pair.field());
                score += pair.sure();
            }
        }
        for (Pair pair : best) {
            open.removeIf(other -> other.column() == pair.column()
                    || other.field().equals(pair.field()) && !pair.field().ignored());
        }
    }

    private void doubtColumn(List<Pair> sameColumn, Pair pair) {
        if (sameColumn.getFirst() == pair) {
            doubts.add(new Doubt.SameColumn(pair.column(), pair.field(), sameColumn.get(1).field()));
        }
    }

    private void doubtField(List<Pair> rivals, Pair pair) {
        if (rivals.getFirst() == pair) {
            doubts.add(new Doubt.SameField(pair.field(), pair.column(), rivals.get(1).column()));
        }
    }
}
