package org.hallkeeper.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what separates the columns of a text table: the character that cuts the most records into equally many cells. */
final class Separator {

    private static final char[] CANDIDATES = {',', '\t', ';'};
    private static final int SAMPLE_RECORDS = 200;
    private static final char QUOTE = '"';

    private Separator() {
    }

    static char of(String text) {
        char best = CANDIDATES[0];
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Records of the commonest width times that width; records the candidate does not occur in count nothing. */
    private static long score(String text, char candidate) {
        Map<Integer, Integer> recordsByCount = new HashMap<>();
        for (int count : countsPerRecord(text, candidate)) {
            recordsByCount.merge(count, 1, Integer::sum);
        }
        return recordsByCount.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * entry.getKey())
                .max().orElse(0);
    }

    private static List<Integer> countsPerRecord(String text, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < SAMPLE_RECORDS; i++) {
            char c = text.charAt(i);
            if (c == QUOTE) {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                counts.add(count);
                count = 0;
            } else if (c == candidate && !quoted) {
                count++;
            }
        }
        counts.add(count);
        return counts;
    }
}
