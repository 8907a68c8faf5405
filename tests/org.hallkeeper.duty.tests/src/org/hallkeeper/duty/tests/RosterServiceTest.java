package org.hallkeeper.duty.tests;

import static org.hallkeeper.duty.tests.December.day;
import static org.hallkeeper.duty.tests.December.people;
import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterState;
import org.hallkeeper.hall.PostRegister;
import org.hallkeeper.hall.PostRow;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RosterServiceTest {

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    private December december;
    private StaffMember zhang;
    private StaffMember li;

    @BeforeEach
    void hall() {
        december = December.in(HALL);
        zhang = HALL.person("1001", "张三");
        li = HALL.person("1002", "李四");
    }

    @Test
    void aMonthNobodyHasBegunIsAnEmptyDraftOfAllDaysAndPosts() {
        RosterMonth table = december.table();
        assertTrue(table.isEmpty());
        assertEquals(RosterState.DRAFT, table.state());
        assertEquals(31, table.days().size());
        assertEquals(List.of("DZ", "ZR", "ZX", "YD", "TS", "BA1", "BA2", "BA3", "HQ"), table.posts().stream().map(Post::code).toList());
    }

    @Test
    void everyDayKnowsWhatKindOfDayItIs() {
        RosterMonth october = december.service().month(YearMonth.of(2026, 10));
        assertEquals(DayKind.HOLIDAY, october.days().get(0).info().kind());
        assertEquals(DayKind.ADJUSTED_WORKDAY, october.days().get(9).info().kind());
        assertEquals(DayKind.REST_DAY, october.days().get(10).info().kind());
        assertEquals(DayKind.WORKDAY, october.days().get(11).info().kind());
    }

    @Test
    void aCellHoldsSeveralPeopleInTheOrderGiven() {
        Outcome.saved(december.put(1, "DZ", li, zhang));
        assertEquals("李四、张三", december.shown(1, "DZ"));
    }

    @Test
    void anAnswerIsTheTableAsItNowStands() {
        RosterMonth answer = Outcome.saved(december.put(1, "DZ", zhang));
        assertEquals(december.table(), answer);
    }

    @Test
    void aNoteStandsBesideTheName() {
        Outcome.saved(december.service().setCell(december.edit(1, "DZ", List.of(), List.of(Assigned.of(zhang, "代"))), CHINESE));
        assertEquals("张三（代）", december.shown(1, "DZ"));
    }

    @Test
    void aCellCanGrowShrinkAndBeEmptiedAgain() {
        StaffMember wang = HALL.person("1003", "王五");
        Outcome.saved(december.put(1, "DZ", zhang, li, wang));
        Outcome.saved(december.put(1, "DZ", wang));
        assertEquals("王五", december.shown(1, "DZ"));
        Outcome.saved(december.put(1, "DZ"));
        assertTrue(december.table().isEmpty());
        Outcome.saved(december.put(1, "DZ", li, wang));
        assertEquals("李四、王五", december.shown(1, "DZ"));
    }

    @Test
    void whoEditsACellThatSomebodyElseChangedSeesBothSides() {
        Outcome.saved(december.put(1, "DZ", zhang));
        CellEdit late = december.edit(1, "DZ", List.of(), people(li));
        SaveResult.Conflict<RosterMonth> conflict = Outcome.conflict(december.service().setCell(late, CHINESE));
        long post = HALL.post("DZ").id();
        assertEquals(people(li), conflict.mine().day(day(1)).at(post));
        assertEquals(people(zhang), conflict.theirs().day(day(1)).at(post));
        assertEquals(List.of(), conflict.base().day(day(1)).at(post));
        assertEquals("张三", december.shown(1, "DZ"));
    }

    @Test
    void twoWhoFillTheSameCellAtOnceCannotBothWin() {
        StaffMember[] people = IntStream.range(0, 6).mapToObj(i -> HALL.person("2" + i, "同事" + i)).toArray(StaffMember[]::new);
        List<CompletableFuture<SaveResult<RosterMonth>>> attempts = List.of(people).stream()
                .map(person -> CompletableFuture.supplyAsync(() ->
                        december.service().setCell(december.edit(1, "DZ", List.of(), people(person)), CHINESE)))
                .toList();
        List<SaveResult<RosterMonth>> answers = attempts.stream().map(CompletableFuture::join).toList();
        assertEquals(1, answers.stream().filter(SaveResult.Saved.class::isInstance).count());
        assertEquals(5, answers.stream().filter(SaveResult.Conflict.class::isInstance).count());
    }

    @Test
    void twoWhoRosterOnePersonAtTwoPostsAtOnceCannotBothWin() {
        List<CompletableFuture<SaveResult<RosterMonth>>> attempts = List.of("DZ", "ZR", "ZX", "YD", "TS", "HQ").stream()
                .map(post -> CompletableFuture.supplyAsync(() -> december.put(1, post, zhang)))
                .toList();
        long saved = attempts.stream().map(CompletableFuture::join).filter(SaveResult.Saved.class::isInstance).count();
        assertEquals(1, saved);
    }

    @Test
    void onePersonIsOnDutyOnlyOnceADay() {
        Outcome.saved(december.put(3, "DZ", zhang));
        assertEquals(List.of("12月3日 咨询台: 张三在12月3日已经排了“带班领导”，不能再排“咨询台”，一个人一天只排一次。"),
                Outcome.problems(december.put(3, "ZX", li, zhang)));
        assertEquals("", december.shown(3, "ZX"));
    }

    @Test
    void nobodyStandsTwiceInOneCell() {
        assertEquals(List.of("12月3日 带班领导: 张三在12月3日的“带班领导”里排了两次。"), Outcome.problems(december.put(3, "DZ", zhang, zhang)));
    }

    @Test
    void onePersonMayBeOnDutyOnManyDays() {
        Outcome.saved(december.put(3, "DZ", zhang));
        Outcome.saved(december.put(4, "DZ", zhang));
    }

    @Test
    void aPersonMovesToAnotherPostInOneStep() {
        Outcome.saved(december.put(3, "DZ", zhang));
        List<CellEdit> swap = List.of(december.edit(3, "ZX", List.of(), people(zhang)), december.edit(3, "DZ", people(zhang), people(li)));
        Outcome.saved(december.service().apply(December.MONTH, swap, CHINESE));
        assertEquals("李四", december.shown(3, "DZ"));
        assertEquals("张三", december.shown(3, "ZX"));
    }

    @Test
    void severalEditsAreStoredTogetherOrNotAtAll() {
        List<CellEdit> edits = List.of(december.edit(3, "DZ", List.of(), people(zhang)), december.edit(3, "ZX", List.of(), people(zhang)));
        Outcome.problems(december.service().apply(December.MONTH, edits, CHINESE));
        assertTrue(december.table().isEmpty());
    }

    @Test
    void whoHasLeftCannotBeRostered() {
        StaffMember left = HALL.person(new StaffDetails("1009", "钱九", "", "", "", "", false));
        assertEquals(List.of("12月1日 带班领导: 钱九（1009）不在岗，不能排班。"), Outcome.problems(december.put(1, "DZ", left)));
    }

    @Test
    void aPersonNobodyKnowsCannotBeRostered() {
        StaffMember stranger = new StaffMember(99_999, "9999", "路人", "", "", "", "", true);
        assertEquals(List.of("12月1日 带班领导: 路人（9999）不在岗，不能排班。"), Outcome.problems(december.put(1, "DZ", stranger)));
    }

    @Test
    void whoLeavesKeepsTheDutiesAndHerNeighboursCanBeChanged() {
        Outcome.saved(december.put(1, "DZ", zhang));
        leave(zhang);
        assertEquals("张三", december.shown(1, "DZ"));
        Outcome.saved(december.put(1, "DZ", zhang, li));
        assertEquals("张三、李四", december.shown(1, "DZ"));
    }

    @Test
    void aDateOfAnotherMonthIsRefused() {
        CellEdit edit = new CellEdit(December.MONTH.plusMonths(1).atDay(1), HALL.post("DZ").id(), List.of(), people(zhang));
        assertEquals(List.of("2027-01-01: 2027-01-01 不在 2026-12 这个月里。"),
                Outcome.problems(december.service().apply(December.MONTH, List.of(edit), CHINESE)));
    }

    @Test
    void aPostThatDoesNotExistIsRefused() {
        CellEdit edit = new CellEdit(day(1), 99_999, List.of(), people(zhang));
        assertEquals(List.of("12月1日: 没有这个岗位，可能刚被停用，请刷新后再试。"), Outcome.problems(december.service().setCell(edit, CHINESE)));
    }

    @Test
    void aVoidedPostKeepsItsColumnWhileSomebodyStandsThere() {
        PostRegister posts = HALL.service(PostRegister.class);
        PostRow window = Outcome.saved(posts.create("3号窗口", CHINESE));
        Outcome.saved(december.put(1, window.post().code(), zhang));
        Outcome.saved(posts.voidRecord(window, "撤销", CHINESE));
        assertEquals("3号窗口", december.table().posts().getLast().name());
        assertFalse(december.service().month(December.MONTH.plusMonths(1)).posts().contains(window.post()));
    }

    @Test
    void aDayCanCarryARemark() {
        Outcome.saved(december.remark(1, "", " 世界艾滋病日 "));
        assertEquals("世界艾滋病日", december.table().day(day(1)).remark());
        Outcome.conflict(december.remark(1, "", "别的"));
        Outcome.saved(december.remark(1, "世界艾滋病日", ""));
        assertTrue(december.table().isEmpty());
    }

    @Test
    void remarksAndNotesThatDoNotFitAreRefusedInWords() {
        assertEquals(List.of("12月1日: 备注有 201 个字，最多 200 个。"), Outcome.problems(december.remark(1, "", "注".repeat(201))));
        CellEdit edit = december.edit(1, "DZ", List.of(), List.of(Assigned.of(zhang, "注".repeat(201))));
        assertEquals(List.of("12月1日 带班领导: 姓名后的说明有 201 个字，最多 200 个。"), Outcome.problems(december.service().setCell(edit, CHINESE)));
    }

    @Test
    void aCheckAnswersLikeAnEditAndStoresNothing() {
        List<CellEdit> edits = List.of(december.edit(1, "DZ", List.of(), people(zhang)));
        assertEquals("张三", Assigned.shown(Outcome.saved(december.service().check(December.MONTH, edits, CHINESE)).day(day(1)).at(HALL.post("DZ").id())));
        assertTrue(december.table().isEmpty());
    }

    @Test
    void aTableThatIsNoDraftAnyMoreIsRefused() {
        Outcome.saved(december.put(1, "DZ", zhang));
        HALL.database().write(manager -> manager.createNativeQuery("UPDATE ROSTER SET STATE = 'PUBLISHED'").executeUpdate());
        assertEquals("2026-12 的值班表是“已发布”状态，不能再改。", Outcome.refusal(december.put(2, "DZ", zhang)));
    }

    @Test
    void nobodyIsNamedInWhatReachesTheLog() {
        Outcome.saved(december.put(1, "DZ", zhang));
        assertFalse(december.table().toString().contains("张三"));
    }

    private void leave(StaffMember person) {
        StaffRegister register = HALL.service(StaffRegister.class);
        register.all().stream().filter(row -> row.member().id() == person.id()).forEach(row -> Outcome.saved(register.change(row,
                new StaffDetails(person.badgeNo(), person.name(), "", "", "", "", false), CHINESE)));
    }
}
