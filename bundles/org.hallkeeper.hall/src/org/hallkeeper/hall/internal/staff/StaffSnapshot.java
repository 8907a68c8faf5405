package org.hallkeeper.hall.internal.staff;

import org.hallkeeper.exchange.plan.Snapshot;
import org.hallkeeper.hall.StaffDetails;

/** The former values of a member of staff in a batch. */
final class StaffSnapshot {

    private StaffSnapshot() {
    }

    static String of(StaffDetails details) {
        return Snapshot.of(details.badgeNo(), details.name(), details.department(), details.title(), details.phone(),
                details.kind(), Boolean.toString(details.active())).text();
    }

    static StaffDetails read(String text) {
        Snapshot before = Snapshot.read(text);
        return new StaffDetails(before.value(0), before.value(1), before.value(2), before.value(3), before.value(4),
                before.value(5), Boolean.parseBoolean(before.value(6)));
    }
}
