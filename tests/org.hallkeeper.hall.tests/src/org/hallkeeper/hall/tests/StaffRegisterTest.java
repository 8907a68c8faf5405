package org.hallkeeper.hall.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffRegisterTest {

    @RegisterExtension
    static final TestHall HALL = new TestHall();

    private static final StaffDetails ZHANG = new StaffDetails("1001", "张三", "办公室", "主任", "13800138000", "在编", true);

    private StaffRegister register;

    @BeforeEach
    void register() {
        register = HALL.service(StaffRegister.class);
    }

    @Test
    void aRegisteredPersonStandsInTheRegister() {
        Outcome.saved(register.register(ZHANG, CHINESE));
        assertEquals(List.of(ZHANG), register.all().stream().map(StaffRow::details).toList());
    }

    @Test
    void peopleStandInOrderOfTheirBadgeNumbers() {
        HALL.person("1003", "王五");
        HALL.person("1001", "张三");
        HALL.person("1002", "李四");
        assertEquals(List.of("张三", "李四", "王五"), register.all().stream().map(row -> row.member().name()).toList());
    }

    @Test
    void theRegisterKnowsHowANameSounds() {
        StaffRow row = Outcome.saved(register.register(new StaffDetails("1", "单雄信", "", "", "", "", true), CHINESE));
        assertEquals("shanxiongxin", row.pinyin());
        assertEquals("sxx", row.initials());
    }

    @Test
    void badgeNumberAndNameAreRequired() {
        assertEquals(List.of("badgeNo: 工号没有填。", "name: 姓名没有填。"),
                Outcome.problems(register.register(new StaffDetails(" ", "　", "", "", "", "", true), CHINESE)));
    }

    @Test
    void problemsAreToldInTheUsersLanguage() {
        assertEquals(List.of("name: The name is missing."),
                Outcome.problems(register.register(new StaffDetails("1", "", "", "", "", "", true), Locale.ENGLISH)));
    }

    @Test
    void aBadgeNumberBelongsToOnePersonWhateverItsCase() {
        HALL.person("a12", "张三");
        assertEquals(List.of("badgeNo: 工号 a12 已经是张三的，请换一个工号。"),
                Outcome.problems(register.register(new StaffDetails("Ａ 12", "李四", "", "", "", "", true), CHINESE)));
    }

    @Test
    void aValueLongerThanItsColumnIsRefusedInWords() {
        StaffDetails long31 = new StaffDetails("1", "张".repeat(31), "", "", "", "", true);
        assertEquals(List.of("name: 姓名有 31 个字，最多 30 个。"), Outcome.problems(register.register(long31, CHINESE)));
    }

    @Test
    void rareCharactersCountTwoBecauseTheDatabaseCountsThemSo() {
        Outcome.saved(register.register(new StaffDetails("1", "𠮷".repeat(15), "", "", "", "", true), CHINESE));
        StaffDetails sixteen = new StaffDetails("2", "𠮷".repeat(16), "", "", "", "", true);
        assertEquals(List.of("name: 姓名有 32 个字，最多 30 个。"), Outcome.problems(register.register(sixteen, CHINESE)));
    }

    @Test
    void aChangeIsStoredWithANewVersion() {
        StaffRow before = Outcome.saved(register.register(ZHANG, CHINESE));
        StaffRow after = Outcome.saved(register.change(before, renamed("张三丰"), CHINESE));
        assertEquals("张三丰", after.member().name());
        assertTrue(after.version() > before.version());
        assertEquals(List.of(after), register.all());
    }

    @Test
    void whoChangesAnOutdatedRowSeesBothSidesAndLosesNeither() {
        StaffRow base = Outcome.saved(register.register(ZHANG, CHINESE));
        StaffRow theirs = Outcome.saved(register.change(base, renamed("张山"), CHINESE));
        SaveResult.Conflict<StaffRow> conflict = Outcome.conflict(register.change(base, renamed("张珊"), CHINESE));
        assertEquals("张珊", conflict.mine().member().name());
        assertEquals(theirs, conflict.theirs());
        assertEquals(base, conflict.base());
        assertEquals(List.of(theirs), register.all());
    }

    @Test
    void aChangeCannotTakeTheBadgeNumberOfSomebodyElse() {
        HALL.person("1002", "李四");
        StaffRow zhang = Outcome.saved(register.register(ZHANG, CHINESE));
        StaffDetails taken = new StaffDetails("1002", "张三", "", "", "", "", true);
        assertEquals(List.of("badgeNo: 工号 1002 已经是李四的，请换一个工号。"),
                Outcome.problems(register.change(zhang, taken, CHINESE)));
    }

    @Test
    void aVoidedRecordStaysReadableWithItsReason() {
        StaffRow zhang = Outcome.saved(register.register(ZHANG, CHINESE));
        Outcome.saved(register.voidRecord(zhang, " 重复登记 ", CHINESE));
        assertTrue(register.all().isEmpty());
        StaffRow voided = register.voided().getFirst();
        assertEquals("重复登记", voided.voidReason());
        assertEquals("张三", voided.member().name());
    }

    @Test
    void nobodyVoidsARecordWithoutAReason() {
        StaffRow zhang = Outcome.saved(register.register(ZHANG, CHINESE));
        assertEquals(List.of("reason: 请写明作废的原因。"), Outcome.problems(register.voidRecord(zhang, " ", CHINESE)));
        assertEquals(1, register.all().size());
    }

    @Test
    void theBadgeNumberOfAVoidedRecordIsFree() {
        StaffRow zhang = Outcome.saved(register.register(ZHANG, CHINESE));
        Outcome.saved(register.voidRecord(zhang, "重复", CHINESE));
        assertInstanceOf(SaveResult.Saved.class, register.register(ZHANG, CHINESE));
    }

    @Test
    void aRecordComesBackUnlessItsBadgeNumberWasGivenAway() {
        StaffRow zhang = Outcome.saved(register.register(ZHANG, CHINESE));
        StaffRow voided = Outcome.saved(register.voidRecord(zhang, "重复", CHINESE));
        StaffRow back = Outcome.saved(register.restore(voided, CHINESE));
        assertFalse(back.voided());

        StaffRow voidedAgain = Outcome.saved(register.voidRecord(back, "重复", CHINESE));
        HALL.person("1001", "李四");
        assertEquals(List.of("badgeNo: 工号 1001 已经是李四的，请换一个工号。"),
                Outcome.problems(register.restore(voidedAgain, CHINESE)));
    }

    private static StaffDetails renamed(String name) {
        return new StaffDetails("1001", name, "办公室", "主任", "13800138000", "在编", true);
    }
}
