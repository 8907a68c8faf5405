package org.hallkeeper.exchange.tests.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hallkeeper.exchange.read.NameSplitter;
import org.hallkeeper.exchange.read.WrittenName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSplitterTest {

    private final NameSplitter splitter = new NameSplitter();

    @ParameterizedTest
    @ValueSource(strings = {"张三、李小四", "张三,李小四", "张三，李小四", "张三;李小四", "张三；李小四", "张三/李小四", "张三／李小四", "张三 李小四",
            "张三　李小四", "张三\n李小四", " 张三 、 李小四 ", "张三、、李小四、", "张三\u00A0李小四", "张三|李小四", "张三\t\n李小四"})
    void everySeparator(String cell) {
        assertEquals(List.of("张三", "李小四"), names(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张 三", "张　三", "张  三", "张\n三", " 张 三 "})
    void nameSpacedOutIsOneName(String cell) {
        assertEquals(List.of("张三"), names(cell));
    }

    @Test
    void spacedOutNamesAmongOthers() {
        assertEquals(List.of("张三", "李小四"), names("张 三 李小四"));
        assertEquals(List.of("李小四", "张三"), names("李小四 张　三"));
        assertEquals(List.of("张三", "李四"), names("张 三 李 四"));
        assertEquals(List.of("张三", "李四"), names("张 三、李 四"));
        assertEquals(List.of("王小二"), names("王 小 二"));
        assertEquals(List.of("𠮷田", "李四"), names("𠮷 田、李四"));
    }

    @Test
    void twoNamesOfTwoCharactersAreTwo() {
        assertEquals(List.of("张三", "李四"), names("张三 李四"));
        assertEquals(List.of("欧阳", "娜"), names("欧阳 娜"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张伟(1023)", "张伟（1023）", "张伟 （１０２３）", "张伟 ( 1023 )", "张 伟（1023）"})
    void badgeInParentheses(String cell) {
        assertEquals(List.of(new WrittenName("张伟", "1023", "", "")), splitter.split(cell));
    }

    @Test
    void badgesTellNamesakesApart() {
        assertEquals(List.of(new WrittenName("张伟", "1023", "", ""), new WrittenName("张伟", "B-1187", "", "")),
                splitter.split("张伟(1023)、张伟(B-1187)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三13812345678", "张三 13812345678", "张三\n13812345678", "张三（13812345678）", "张三 电话：13812345678",
            "张三 138 1234 5678", "张三１３８１２３４５６７８", "张三/13812345678", "张三 手机13812345678", "张 三 Tel:13812345678"})
    void phoneBehindTheName(String cell) {
        assertEquals(List.of(new WrittenName("张三", "", "13812345678", "")), splitter.split(cell));
    }

    @Test
    void phonesOfSeveralPeople() {
        assertEquals(List.of(new WrittenName("张三", "", "13812345678", ""), new WrittenName("李四", "", "0431-88812345", "")),
                splitter.split("张三13812345678 李四0431-88812345"));
        assertEquals("13812345678/88812345", splitter.split("张三 13812345678 88812345").getFirst().phone());
        assertEquals("138-1234-5678", splitter.split("张三 138-1234-5678").getFirst().phone());
    }

    @Test
    void badgePhoneAndNoteTogether() {
        assertEquals(List.of(new WrittenName("张伟", "1023", "13812345678", "代")), splitter.split("张伟（1023）（代）13812345678"));
    }

    @Test
    void markersAreKeptAsNotes() {
        assertEquals(List.of(new WrittenName("张三", "", "", "代")), splitter.split("张三(代)"));
        assertEquals(List.of(new WrittenName("张三", "", "", ""), new WrittenName("李四", "", "", "代")), splitter.split("张三、(代)李四"));
        assertEquals(List.of(new WrittenName("张三", "", "", "*"), new WrittenName("李四", "", "", "")), splitter.split("张三*、李四"));
        assertEquals(List.of(new WrittenName("张三", "", "", "早、中")), splitter.split("张三（早、中）"));
        assertEquals(List.of(new WrittenName("张三", "", "", "8:00-17:00")), splitter.split("张三 8:00-17:00"));
    }

    @Test
    void labelsBeforeNamesAreNotes() {
        assertEquals(List.of(new WrittenName("张三", "", "", "主班"), new WrittenName("李四", "", "", "副班")),
                splitter.split("主班：张三\n副班： 李四"));
    }

    @Test
    void numberBehindANameWithoutParenthesesIsOnlyANote() {
        assertEquals(List.of(new WrittenName("张三", "", "", "1023")), splitter.split("张三1023"));
    }

    @Test
    void badgesAloneAreNamelessPeople() {
        assertEquals(List.of(new WrittenName("", "1023", "", ""), new WrittenName("", "A1187", "", "")), splitter.split("1023、A1187"));
        assertEquals(List.of(new WrittenName("", "1023", "", ""), new WrittenName("", "1187", "", "")), splitter.split("1023 1187"));
        assertEquals(List.of(new WrittenName("", "1023", "", "")), splitter.split("（1023）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "—", "——", "-", "/", "无", "、", "*", "（）"})
    void cellsThatNameNobody(String cell) {
        assertEquals(List.of(), splitter.split(cell));
    }

    @Test
    void minorityNamesKeepTheirDot() {
        assertEquals(List.of("阿依古丽·买买提", "张三"), names("阿依古丽·买买提、张三"));
    }

    @Test
    void parenthesisNeverClosedDoesNotMatter() {
        assertEquals(List.of(new WrittenName("张伟", "1023", "", "")), splitter.split("张伟（1023"));
        assertEquals(List.of("张伟"), names("张伟）"));
    }

    @Test
    void hugeCellIsNoTrouble() {
        assertEquals(20_000, splitter.split("张三、".repeat(20_000)).size());
        assertEquals(List.of(), splitter.split("(".repeat(50_000) + "张三"));
        splitter.split("1".repeat(50_000) + " ".repeat(50_000) + "-".repeat(50_000));
    }

    private List<String> names(String cell) {
        return splitter.split(cell).stream().map(WrittenName::name).toList();
    }
}
