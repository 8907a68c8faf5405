package org.hallkeeper.exchange.plan;

import java.util.ArrayList;
import java.util.List;

/** A record's former values as one text for {@link BatchLog#changed}, whatever characters they hold: {@code 4:1001,2:张三,}. */
public record Snapshot(List<String> values) {

    public Snapshot {
        values = List.copyOf(values);
    }

    public static Snapshot of(String... values) {
        return new Snapshot(List.of(values));
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    public static Snapshot read(String text) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon < 0 ? -1 : colon + 1 + Integer.parseInt(text.substring(at, colon));
            if (end < 0 || end >= text.length() || text.charAt(end) != ',') {
                throw new IllegalArgumentException("not a snapshot");
            }
            values.add(text.substring(colon + 1, end));
            at = end + 1;
        }
        return new Snapshot(values);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(value.length()).append(':').append(value).append(',');
        }
        return text.toString();
    }

    public String value(int index) {
        return values.get(index);
    }
}
