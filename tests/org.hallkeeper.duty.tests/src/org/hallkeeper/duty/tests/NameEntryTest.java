package org.hallkeeper.duty.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.NameEntry;
import org.hallkeeper.duty.NameEntry.Entered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameEntryTest {

    private static final List<StaffMember> STAFF = List.of(
            person(1, "1001", "张建国", "13800138000", true), person(2, "1002", "李秀英", "", true),
            person(3, "1003", "张伟", "13900139000", true), person(4, "1004", "张伟", "13700137000", true),
            person(5, "1005", "欧阳修", "", true), person(6, "1006", "单雄信", "", true),
            person(7, "1007", "买买提·艾力", "", true), person(8, "1008", "赵𠮷", "", true),
            person(9, "1009", "钱退休", "", false), person(10, "1010", "吕布", "", true), person(11, "1011", "周杰", "", true));

    private final NameEntry entry = new NameEntry(STAFF, Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @ValueSource(strings = { "张建国、李秀英", "张建国，李秀英", "张建国 李秀英", "张建国\n李秀英", "1001、1002", "１００１ 1002", "zjg lxy", "ZJG,LXY",
            "zhangjianguo、lixiuying", "张 建 国、李秀英", "13800138000、李秀英", "张建国(1001)、1002" })
    void peopleAreRecognisedHoweverTheyAreTyped(String typed) {
        assertEquals(List.of(1L, 2L), ids(typed));
    }

    @Test
    void aBlankTextMeansNobody() {
        assertEquals(new Entered(List.of(), List.of()), entry.resolve(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "休息", "无", "-", "——", "放假" })
    void someWordsMeanNobody(String typed) {
        assertEquals(new Entered(List.of(), List.of()), entry.resolve(typed));
    }

    @Test
    void aNoteBesideANameIsKept() {
        assertEquals("张建国（代）", Assigned.shown(entry.resolve("张建国（代）").people()));
    }

    @Test
    void initialsThatFitSeveralPeopleAreNotGuessed() {
        assertEquals(List.of("zw: “zw”对得上 2 个人：张伟(1003)、张伟(1004)，请再多写一些。"), problems("zw"));
    }

    @Test
    void theBeginningOfPinyinIsEnoughWhenOnlyOnePersonFits() {
        assertEquals(List.of(5L), ids("ouy"));
        assertEquals(List.of(6L), ids("shanx"));
        assertEquals(List.of(10L), ids("lvbu"));
    }

    @Test
    void wholeInitialsGoBeforeBeginnings() {
        assertEquals(List.of(11L), ids("zj"));
    }

    @Test
    void aNameNobodyBearsNeverBecomesASimilarOne() {
        assertEquals(List.of("张建: 名册里没有“张建”，请核对姓名或工号，新同事请先登记。"), problems("张建"));
    }

    @Test
    void aSharedNameNeedsTheBadgeNumber() {
        assertEquals(List.of("张伟: 叫“张伟”的有 2 人（工号 1003、1004），请在姓名后写上工号，例如：张伟(1003)。"), problems("张伟"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "张伟(1004)", "张伟（1004）", "张伟 1004", "张伟1004", "张伟13700137000", "1004" })
    void aNumberBehindASharedNameTellsWhoIsMeant(String typed) {
        assertEquals(List.of(4L), ids(typed));
    }

    @Test
    void aBadgeNumberOfSomebodyElseIsTold() {
        assertEquals(List.of("李秀英: 工号 1001 是张建国，不是“李秀英”，请核对。"), problems("李秀英(1001)"));
    }

    @Test
    void theGoodNamesAreRecognisedBesideTheBad() {
        Entered entered = entry.resolve("张建国、王某某、李秀英");
        assertEquals(List.of(1L, 2L), entered.people().stream().map(Assigned::staffId).toList());
        assertEquals(1, entered.problems().size());
    }

    @Test
    void whoHasLeftIsRecognisedByNameButNotOffered() {
        assertEquals(List.of(9L), ids("钱退休"));
        assertTrue(entry.complete("qtx", 5).isEmpty());
        assertEquals(1, problems("qtx").size());
    }

    @Test
    void theNameAtTheEndIsCompleted() {
        assertEquals(List.of("张建国"), names(entry.complete("李秀英、zjg", 5)));
        assertEquals(List.of("周杰", "张建国"), names(entry.complete("zj", 5)));
        assertEquals(List.of("张建国", "张伟", "张伟"), names(entry.complete("张", 5)));
        assertEquals(List.of("欧阳修"), names(entry.complete("ouya", 5)));
    }

    @Test
    void whoIsTypedAlreadyIsNotOfferedAgain() {
        assertEquals(List.of("张伟", "张伟"), names(entry.complete("张建国 张", 5)));
    }

    @Test
    void nothingIsOfferedBeforeSomethingIsTyped() {
        assertTrue(entry.complete("", 5).isEmpty());
        assertTrue(entry.complete("张建国、", 5).isEmpty());
    }

    @Test
    void theChosenPersonReplacesWhatWasTyped() {
        assertEquals("李秀英、张建国", entry.completed("李秀英、zjg", STAFF.get(0)));
        assertEquals("张伟(1004)", entry.completed("zw", STAFF.get(3)));
    }

    @Test
    void whatACellShowsCanBeTypedBack() {
        Random random = new Random(20261201);
        List<String> notes = List.of("", "", "代", "主班", "8:00-12:00");
        for (int run = 0; run < 300; run++) {
            List<Assigned> people = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> Assigned.of(STAFF.get(random.nextInt(STAFF.size())), notes.get(random.nextInt(notes.size()))))
                    .toList();
            assertEquals(new Entered(people, List.of()), entry.resolve(entry.text(people)), entry.text(people));
        }
    }

    private List<Long> ids(String typed) {
        Entered entered = entry.resolve(typed);
        assertEquals(List.of(), entered.problems());
        return entered.people().stream().map(Assigned::staffId).toList();
    }

    private List<String> problems(String typed) {
        return entry.resolve(typed).problems().stream().map(Problem::line).toList();
    }

    private static List<String> names(List<StaffMember> people) {
        return people.stream().map(StaffMember::name).toList();
    }

    private static StaffMember person(long id, String badgeNo, String name, String phone, boolean active) {
        return new StaffMember(id, badgeNo, name, "", "", phone, "", active);
    }
}
