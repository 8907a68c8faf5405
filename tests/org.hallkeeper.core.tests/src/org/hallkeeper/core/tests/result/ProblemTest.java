package org.hallkeeper.core.tests.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hallkeeper.core.result.Problem;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void problemIsOneLineWhereAndWhat() {
        assertEquals("值班表.xlsx:7:3: 没有这个人", new Problem("值班表.xlsx:7:3", "没有这个人").line());
    }

    @Test
    void problemOfTheWholeNamesNoPlace() {
        assertEquals("文件是空的", new Problem("", "文件是空的").line());
    }

    @Test
    void lineBreaksInsideCellsDoNotBreakTheLine() {
        assertEquals("a.csv:2:1: 张三 李四", new Problem("a.csv:2:1", "张三\r\n李四").line());
    }
}
