package org.hallkeeper.exchange.tests.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hallkeeper.exchange.plan.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    @Test
    void anyValuesCanBeReadBack() {
        List<String> values = List.of("1001", "", "张三,3:x", "两\n行", "𠮷", ":");
        assertEquals(values, Snapshot.read(new Snapshot(values).text()).values());
    }

    @Test
    void noValuesAreAnEmptyText() {
        assertEquals("", Snapshot.of().text());
        assertEquals(Snapshot.of(), Snapshot.read(""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "2:abc,", "5:abc,", "3:abc", "x:abc," })
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Snapshot.read(text));
    }
}
