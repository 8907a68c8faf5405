package org.hallkeeper.core.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hallkeeper.core.command.TextTable;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void chineseCharactersAreAsWideAsTwoLetters() {
        TextTable table = new TextTable(List.of("工号", "姓名", "部门"));
        table.row(List.of("1001", "张三", "办公室"));
        table.row(List.of("A2", "买买提·艾力", ""));
        assertEquals(List.of("工号  姓名         部门", "1001  张三         办公室", "A2    买买提·艾力"), table.toString().lines().toList());
    }

    @Test
    void rareCharactersAndFullWidthSignsAreWideToo() {
        TextTable table = new TextTable(List.of("𠮷（代）", "x"));
        table.row(List.of("ab", "y"));
        assertEquals(List.of("𠮷（代）  x", "ab        y"), table.toString().lines().toList());
    }

    @Test
    void aRowStaysOnOneLine() {
        TextTable table = new TextTable(List.of("a", "b"));
        table.row(List.of("1\n2", "3"));
        assertEquals(List.of("a    b", "1 2  3"), table.toString().lines().toList());
    }

    @Test
    void aRowHasAsManyCellsAsThereAreHeadings() {
        TextTable table = new TextTable(List.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> table.row(List.of("1")));
    }
}
