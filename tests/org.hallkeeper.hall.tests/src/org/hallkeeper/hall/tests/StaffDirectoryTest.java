package org.hallkeeper.hall.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffDirectoryTest {

    @RegisterExtension
    static final TestHall HALL = new TestHall();

    private StaffDirectory directory;

    @BeforeEach
    void directory() {
        directory = HALL.service(StaffDirectory.class);
    }

    @Test
    void whoHasLeftIsNotOfferedButKnownByHerId() {
        StaffMember left = HALL.person(new StaffDetails("1002", "李四", "", "", "", "", false));
        assertTrue(directory.active().isEmpty());
        assertTrue(directory.named("李四").isEmpty());
        assertTrue(directory.withBadge("1002").isEmpty());
        assertTrue(directory.search("ls", 5).isEmpty());
        assertEquals(List.of(left), directory.withIds(List.of(left.id())));
    }

    @Test
    void aVoidedPersonIsKnownByIdAndNotActive() {
        StaffMember zhang = HALL.person("1001", "张三");
        StaffRegister register = HALL.service(StaffRegister.class);
        Outcome.saved(register.voidRecord(register.all().getFirst(), "重复", CHINESE));
        assertFalse(directory.withIds(List.of(zhang.id())).getFirst().active());
    }

    @Test
    void aSharedNameFindsAllWhoBearIt() {
        HALL.person("1001", "张伟");
        HALL.person("1002", "张伟");
        assertEquals(List.of("1001", "1002"), directory.named("张 伟").stream().map(StaffMember::badgeNo).toList());
    }

    @Test
    void aBadgeNumberIsFoundInFullWidthToo() {
        HALL.person("A01", "张三");
        assertEquals("张三", directory.withBadge("ａ０１").orElseThrow().name());
    }

    @Test
    void nobodyIsAskedForNobody() {
        assertTrue(directory.withIds(List.of()).isEmpty());
    }

    @Test
    void initialsNameTheirBearerFirst() {
        HALL.person("1", "张建国庆");
        HALL.person("2", "张建国");
        HALL.person("3", "周杰刚");
        assertEquals(List.of("张建国", "周杰刚", "张建国庆"), names(directory.search("zjg", 5)));
    }

    @Test
    void theSearchTakesBadgeNameInitialsAndFullPinyin() {
        HALL.person("1007", "欧阳修");
        HALL.person("2001", "单雄信");
        assertEquals(List.of("欧阳修"), names(directory.search("oyx", 5)));
        assertEquals(List.of("欧阳修"), names(directory.search("ouyang", 5)));
        assertEquals(List.of("欧阳修"), names(directory.search("100", 5)));
        assertEquals(List.of("单雄信"), names(directory.search("雄信", 5)));
        assertEquals(List.of("单雄信"), names(directory.search("shanx", 5)));
    }

    @Test
    void noMorePeopleAreOfferedThanAskedFor() {
        HALL.person("1", "张一");
        HALL.person("2", "张二");
        assertEquals(1, directory.search("z", 1).size());
    }

    private static List<String> names(List<StaffMember> people) {
        return people.stream().map(StaffMember::name).toList();
    }
}
