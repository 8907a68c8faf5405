package org.hallkeeper.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.text.Pinyin;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void nameIsReadWithoutTonesAndSpaces() {
        assertEquals("zhangjianguo", Pinyin.full("张建国"));
        assertEquals("zjg", Pinyin.initials("张建国"));
    }

    @Test
    void surnamesAreReadAsFamiliesReadThem() {
        assertEquals("shanxiongxin", Pinyin.full("单雄信"));
        assertEquals("qiuying", Pinyin.full("仇英"));
        assertEquals("zenggong", Pinyin.full("曾巩"));
        assertEquals("xiezhen", Pinyin.full("解珍"));
        assertEquals("zhaliangyong", Pinyin.full("查良镛"));
        assertEquals("piaoshu", Pinyin.full("朴树"));
        assertEquals("oujianguo", Pinyin.full("区建国"));
        assertEquals("gejiaotian", Pinyin.full("盖叫天"));
        assertEquals("yuchigong", Pinyin.full("尉迟恭"));
        assertEquals("moqixie", Pinyin.full("万俟卨"));
        assertEquals("ycg", Pinyin.initials("尉迟恭"));
    }

    @Test
    void surnameReadingHoldsForTheFirstCharacterOnly() {
        assertEquals("lidan", Pinyin.full("李单"));
        assertEquals("weichi", Pinyin.full("尉迟"));
    }

    @Test
    void umlautIsWrittenAsV() {
        assertEquals("lvbu", Pinyin.full("吕布"));
        assertTrue(matches("lv", "吕布"));
        assertTrue(matches("lü", "吕布"));
        assertTrue(matches("LÜ", "吕布"));
    }

    @Test
    void rareCharacterStandsForItself() {
        assertEquals("𠮷tian", Pinyin.full("𠮷田"));
        assertEquals("𠮷t", Pinyin.initials("𠮷田"));
        assertEquals("zhang𣇉", Pinyin.full("张𣇉"));
    }

    @Test
    void personWithARareCharacterIsFoundWithoutTypingIt() {
        assertTrue(matches("tian", "𠮷田"));
        assertTrue(matches("t", "𠮷田"));
        assertTrue(matches("𠮷", "𠮷田"));
        assertTrue(matches("𠮷tian", "𠮷田"));
        assertTrue(matches("zs", "张𣇉三"));
        assertTrue(matches("zhangsan", "张𣇉三"));
        assertFalse(matches("zhangsi", "张𣇉三"));
    }

    @Test
    void halfOfARareCharacterBreaksNothing() {
        assertEquals("tian", Pinyin.full("\uD842田"));
        assertFalse(matches("\uDFB7z", "𠮷田"));
    }

    @Test
    void nameOfAnotherLanguageIsReadWithoutItsDot() {
        assertEquals("maimaitiaili", Pinyin.full("买买提·艾力"));
        assertEquals("mmtal", Pinyin.initials("买买提·艾力"));
        assertTrue(matches("买买提艾力", "买买提·艾力"));
        assertTrue(matches("提·艾", "买买提·艾力"));
        assertEquals("johnli", Pinyin.full("John Li"));
        assertFalse(matches("ohn l i m", "John Li"));
    }

    @Test
    void fragmentOfTheNameMatches() {
        assertTrue(matches("张建国", "张建国"));
        assertTrue(matches("建国", "张建国"));
        assertTrue(matches(" 张 建 ", "张建国"));
        assertFalse(matches("国建", "张建国"));
    }

    @Test
    void beginningOfTheBadgeNumberMatches() {
        assertTrue(Pinyin.matches("001", "张建国", "0012"));
        assertTrue(Pinyin.matches("００１", "张建国", "0012"));
        assertTrue(Pinyin.matches("a-0", "张建国", "A-012"));
        assertFalse(Pinyin.matches("12", "张建国", "0012"));
    }

    @Test
    void beginningOfTheInitialsMatches() {
        assertTrue(matches("z", "张建国"));
        assertTrue(matches("zj", "张建国"));
        assertTrue(matches("ZJG", "张建国"));
        assertFalse(matches("jg", "张建国"));
        assertFalse(matches("zjgx", "张建国"));
    }

    @Test
    void beginningOfTheFullPinyinMatches() {
        assertTrue(matches("zhangji", "张建国"));
        assertTrue(matches("Zhang Jian Guo", "张建国"));
        assertFalse(matches("jianguo", "张建国"));
        assertFalse(matches("zhangjianguoo", "张建国"));
    }

    @Test
    void initialsAndFullPinyinAreNotMixedSoThatWangFindsNoOneElse() {
        assertFalse(matches("wang", "吴安刚"));
    }

    @Test
    void everyReadingOfAGivenNameIsTried() {
        assertTrue(matches("zhangle", "张乐"));
        assertTrue(matches("zhangyue", "张乐"));
        assertTrue(matches("zy", "张乐"));
        assertTrue(matches("zl", "张乐"));
    }

    @Test
    void surnameIsFoundOnlyUnderTheReadingsFamiliesUse() {
        assertTrue(matches("sxx", "单雄信"));
        assertFalse(matches("dxx", "单雄信"));
        assertTrue(matches("qin", "覃勇"));
        assertTrue(matches("tan", "覃勇"));
        assertFalse(matches("zhengyi", "丁一"));
    }

    @Test
    void emptyQueryOffersEverybody() {
        assertTrue(matches("", "张建国"));
        assertTrue(matches("  ", "张建国"));
    }

    @Test
    void personWithoutNameOrBadgeMatchesNothingTyped() {
        assertFalse(Pinyin.matches("z", "", ""));
        assertEquals("", Pinyin.full(""));
        assertEquals("", Pinyin.initials(""));
    }

    @Test
    void staffMemberIsMatchedByNameAndBadge() {
        var person = new StaffMember(1, "0012", "仇英", "综合科", "", "", "在编", true);
        assertTrue(Pinyin.matches("qy", person));
        assertTrue(Pinyin.matches("0012", person));
    }

    private static boolean matches(String query, String name) {
        return Pinyin.matches(query, name, "0012");
    }
}
