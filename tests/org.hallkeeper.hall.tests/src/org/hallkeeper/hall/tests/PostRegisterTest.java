package org.hallkeeper.hall.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.core.post.PostKind;
import org.hallkeeper.hall.PostDetails;
import org.hallkeeper.hall.PostRegister;
import org.hallkeeper.hall.PostRow;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostRegisterTest {

    @RegisterExtension
    static final TestHall HALL = new TestHall();

    private PostRegister register;
    private PostDirectory directory;

    @BeforeEach
    void services() {
        register = HALL.service(PostRegister.class);
        directory = HALL.service(PostDirectory.class);
    }

    @Test
    void aNewHallHasThePostsOfTheDutyTableInItsOrder() {
        assertEquals(List.of("带班领导", "大厅主任/值班长", "咨询台", "引导员", "投诉接待", "保安早班", "保安中班", "保安夜班", "后勤"),
                directory.all().stream().map(Post::name).toList());
        assertEquals(List.of("DZ", "ZR", "ZX", "YD", "TS", "BA1", "BA2", "BA3", "HQ"),
                directory.all().stream().map(Post::code).toList());
    }

    @Test
    void onlyTheNightWatchCountsAsNight() {
        assertEquals(List.of("BA3"), directory.all().stream().filter(Post::night).map(Post::code).toList());
    }

    @Test
    void aPostKnowsTheHeadingsPeopleUse() {
        assertTrue(HALL.post("DZ").headings().contains("值班领导"));
        assertTrue(HALL.post("BA1").headings().contains("早班"));
    }

    @ParameterizedTest
    @CsvSource({
            "保安（夜）, SECURITY_GUARD, true", "设备保障, LOGISTICS, false", "信访接待, VISIT_RECEPTION, false",
            "3号窗口, SERVICE_WINDOW, false", "热线坐席, PHONE_SEAT, false" })
    void theNameTellsWhatANewPostIs(String name, PostKind kind, boolean night) {
        Post post = Outcome.saved(register.create(name, CHINESE)).post();
        assertEquals(kind, post.kind());
        assertEquals(night, post.night());
    }

    @Test
    void aNewPostStandsBehindAllOthersUnderAFreeCode() {
        Outcome.saved(register.create("3号窗口", CHINESE));
        Outcome.saved(register.create(" 4号窗口 ", CHINESE));
        List<Post> all = directory.all();
        assertEquals(List.of("P1", "P2"), all.subList(9, 11).stream().map(Post::code).toList());
        assertEquals("4号窗口", all.getLast().name());
    }

    @Test
    void twoPostsCannotShareAName() {
        assertEquals(List.of("name: 已经有名叫“咨询台”的岗位。"), Outcome.problems(register.create("咨询台", CHINESE)));
        PostRow guide = row("YD");
        PostDetails desk = new PostDetails("咨询台", PostKind.FLOOR_GUIDE, false, List.of());
        assertEquals(List.of("name: 已经有名叫“咨询台”的岗位。"), Outcome.problems(register.change(guide, desk, CHINESE)));
    }

    @Test
    void aPostNeedsANameThatFits() {
        assertEquals(List.of("name: 请写岗位名称。"), Outcome.problems(register.create(" ", CHINESE)));
        assertEquals(List.of("name: 岗位名称有 41 个字，最多 40 个。"), Outcome.problems(register.create("窗".repeat(41), CHINESE)));
    }

    @Test
    void aPostCanBeRenamedAndTaughtHeadings() {
        PostDetails details = new PostDetails("综合窗口", PostKind.SERVICE_WINDOW, false, List.of("窗口", " 综窗 ", ""));
        PostRow created = Outcome.saved(register.create("3号窗口", CHINESE));
        Outcome.saved(register.change(created, details, CHINESE));
        assertEquals(List.of("窗口", "综窗"), directory.named("综合窗口").orElseThrow().headings());
    }

    @Test
    void whoChangesAnOutdatedPostSeesBothSides() {
        PostRow base = Outcome.saved(register.create("3号窗口", CHINESE));
        Outcome.saved(register.change(base, named("4号窗口"), CHINESE));
        assertEquals("4号窗口", Outcome.conflict(register.change(base, named("5号窗口"), CHINESE)).theirs().post().name());
    }

    @Test
    void theColumnsStandInTheOrderAPersonGivesThem() {
        List<Long> ids = new ArrayList<>(directory.all().stream().map(Post::id).toList());
        Collections.reverse(ids);
        Outcome.saved(register.order(ids, CHINESE));
        assertEquals("HQ", directory.all().getFirst().code());
    }

    @Test
    void anOrderThatForgetsAPostIsRefused() {
        List<Long> ids = directory.all().stream().skip(1).map(Post::id).toList();
        assertEquals("有人刚刚增加或停用了岗位，请重新排序。", Outcome.refusal(register.order(ids, CHINESE)));
    }

    @Test
    void aVoidedPostIsKnownByItsIdOnlyAndItsCodeIsNeverGivenAgain() {
        PostRow created = Outcome.saved(register.create("3号窗口", CHINESE));
        Outcome.saved(register.voidRecord(created, "窗口撤销", CHINESE));
        assertFalse(directory.all().contains(created.post()));
        assertEquals(List.of(created.post()), directory.withIds(List.of(created.post().id())));
        assertEquals("P2", Outcome.saved(register.create("3号窗口", CHINESE)).post().code());
    }

    private PostRow row(String code) {
        return register.all().stream().filter(row -> row.post().code().equals(code)).findFirst().orElseThrow();
    }

    private static PostDetails named(String name) {
        return new PostDetails(name, PostKind.SERVICE_WINDOW, false, List.of());
    }
}
