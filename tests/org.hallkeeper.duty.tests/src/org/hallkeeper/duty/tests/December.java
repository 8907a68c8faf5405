package org.hallkeeper.duty.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterEdit.RemarkEdit;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.hall.testing.TestHall;

/** December 2026 in a test's hall, with the words a test needs to speak about it. */
final class December {

    static final YearMonth MONTH = YearMonth.of(2026, 12);

    private final TestHall hall;

    private December(TestHall hall) {
        this.hall = hall;
    }

    static TestHall newHall() {
        return new TestHall("DUTY_SLOT", "DAY_REMARK", "ROSTER");
    }

    static December in(TestHall hall) {
        return new December(hall);
    }

    static LocalDate day(int day) {
        return MONTH.atDay(day);
    }

    static List<Assigned> people(StaffMember... people) {
        return List.of(people).stream().map(person -> Assigned.of(person, "")).toList();
    }

    RosterService service() {
        return hall.service(RosterService.class);
    }

    RosterMonth table() {
        return service().month(MONTH);
    }

    /** Puts these people into a cell, whoever stands there now. */
    SaveResult<RosterMonth> put(int day, String post, StaffMember... people) {
        return service().setCell(edit(day, post, at(day, post), people(people)), CHINESE);
    }

    CellEdit edit(int day, String post, List<Assigned> before, List<Assigned> after) {
        return new CellEdit(day(day), hall.post(post).id(), before, after);
    }

    SaveResult<RosterMonth> remark(int day, String before, String after) {
        return service().setRemark(new RemarkEdit(day(day), before, after), CHINESE);
    }

    List<Assigned> at(int day, String post) {
        return table().day(day(day)).at(hall.post(post).id());
    }

    /** The names in a cell as the table shows them. */
    String shown(int day, String post) {
        return Assigned.shown(at(day, post));
    }
}
