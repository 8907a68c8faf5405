package org.hallkeeper.duty.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.duty.DutyCount;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DutyCountTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    @Test
    void dutiesAreCountedByKindOfDayAndNightsBesides() {
        StaffMember zhang = HALL.person("1001", "张三");
        StaffMember li = HALL.person("1002", "李四");
        put(1, "BA3", zhang);
        put(10, "DZ", zhang);
        put(12, "DZ", zhang);
        put(17, "BA3", zhang);
        put(17, "DZ", li);
        List<DutyCount> counts = DutyCount.of(HALL.service(RosterService.class).month(OCTOBER));
        assertEquals(List.of("张三 4: 2 1 1 2", "李四 1: 0 1 0 0"), counts.stream()
                .map(count -> "%s %d: %d %d %d %d".formatted(count.person().name(), count.total(), count.workdays(), count.restDays(),
                        count.holidays(), count.nights()))
                .toList());
    }

    private static void put(int day, String post, StaffMember person) {
        LocalDate date = OCTOBER.atDay(day);
        CellEdit edit = new CellEdit(date, HALL.post(post).id(), List.of(), December.people(person));
        Outcome.saved(HALL.service(RosterService.class).setCell(edit, CHINESE));
    }
}
