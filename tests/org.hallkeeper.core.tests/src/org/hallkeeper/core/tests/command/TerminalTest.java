package org.hallkeeper.core.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.core.command.Terminal;
import org.hallkeeper.core.result.Problem;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Charset GBK = Charset.forName("GBK");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal windows = new Terminal(new PrintStream(out, true, GBK), new PrintStream(err, true, GBK),
            Locale.SIMPLIFIED_CHINESE);

    @Test
    void textIsInTheEncodingOfTheConsoleJsonAlwaysInUtf8() {
        windows.out("值班表");
        assertEquals("值班表", out.toString(GBK).strip());
        out.reset();
        windows.json(List.of("值班表"));
        assertEquals("[\n  \"值班表\"\n]\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void missingOptionalValueIsNullInJson() {
        windows.json(List.of(Optional.empty(), Optional.of("有")));
        assertEquals("[\n  null,\n  \"有\"\n]\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void timesAreIsoInJson() {
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("time", LocalTime.of(7, 50));
        times.put("at", LocalDateTime.of(2026, 12, 1, 7, 50));
        times.put("instant", Instant.parse("2026-11-30T23:50:00Z"));
        times.put("lasted", Duration.ofMinutes(90));
        windows.json(times);
        assertEquals("""
                {
                  "time" : "07:50:00",
                  "at" : "2026-12-01T07:50:00",
                  "instant" : "2026-11-30T23:50:00Z",
                  "lasted" : "PT1H30M"
                }
                """, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void emptyResultIsAnEmptyArray() {
        windows.json(List.of());
        assertEquals("[ ]\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void valueThatIsNoDataIsADefectAndPrintsNothing() {
        assertThrows(IllegalArgumentException.class, () -> windows.json(new Itself()));
        assertEquals(0, out.size());
    }

    @Test
    void problemsAreLinesOfStderr() {
        assertEquals(2, windows.refuse(List.of(new Problem("a.csv:1:1", "空"), new Problem("", "没有数据"))));
        assertEquals(List.of("a.csv:1:1: 空", "没有数据"), err.toString(GBK).lines().toList());
        assertEquals(0, out.size());
    }

    /** Endless for a writer of JSON. */
    public static final class Itself {

        public Itself getSelf() {
            return this;
        }
    }
}
