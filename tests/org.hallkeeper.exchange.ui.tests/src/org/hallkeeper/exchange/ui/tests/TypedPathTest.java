package org.hallkeeper.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.hallkeeper.exchange.ui.wizard.TypedPath;
import org.junit.jupiter.api.Test;

class TypedPathTest {

    @Test
    void plainPathIsTakenAsItIs() {
        assertPath("/home/hall/人员名册 2026.xlsx", "/home/hall/人员名册 2026.xlsx");
        assertPath("/home/hall/a.csv", "  /home/hall/a.csv \n");
    }

    @Test
    void quotationMarksAroundAPathDoNotBelongToIt() {
        assertPath("/home/hall/a b.csv", "\"/home/hall/a b.csv\"");
        assertPath("/home/hall/a b.csv", "'/home/hall/a b.csv'");
        assertPath("/home/hall/a b.csv", "“/home/hall/a b.csv”");
    }

    @Test
    void addressFromTheFileManagerIsAPath() {
        assertPath("/home/hall/值班 表.xlsx", "file:///home/hall/%E5%80%BC%E7%8F%AD%20%E8%A1%A8.xlsx");
        assertPath("/home/hall/值班 表.xlsx", "file:///home/hall/值班 表.xlsx");
    }

    @Test
    void ofSeveralDroppedFilesTheFirstIsTaken() {
        assertPath("/home/a.csv", "# uri list\r\nfile:///home/a.csv\r\nfile:///home/b.csv\r\n");
    }

    @Test
    void tildeIsTheHomeFolder() {
        assertPath(System.getProperty("user.home") + "/a.csv", "~/a.csv");
    }

    @Test
    void nothingAndNonsenseAreNoPath() {
        assertEquals(Optional.empty(), TypedPath.of(""));
        assertEquals(Optional.empty(), TypedPath.of(" \n "));
        assertEquals(Optional.empty(), TypedPath.of("file:///a%zz"));
        assertEquals(Optional.empty(), TypedPath.of("a\0b"));
    }

    private static void assertPath(String expected, String text) {
        assertEquals(Optional.of(Path.of(expected)), TypedPath.of(text));
    }
}
