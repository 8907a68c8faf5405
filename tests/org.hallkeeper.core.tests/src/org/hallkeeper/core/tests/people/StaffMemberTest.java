package org.hallkeeper.core.tests.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hallkeeper.core.people.StaffMember;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    @Test
    void textOfAPersonForLogsHoldsNeitherNameNorPhone() {
        var person = new StaffMember(7, "0012", "张建国", "综合科", "科长", "13812345678", "在编", true);
        assertEquals("StaffMember[id=7, badgeNo=0012]", person.toString());
    }
}
