package org.hallkeeper.core.hall;

import java.util.Objects;

/**
 * How the hall introduces itself at the head and foot of its papers (domain.md B1, H1 ServiceHall). Texts that nobody has
 * filled in are empty.
 *
 * @param agencyName full name of the agency, e.g. {@code 长春市社会保险事业管理局}
 * @param hallName name of the hall inside it, e.g. {@code 政务中心服务大厅}
 * @param dutyPhone the phone on duty printed below the duty table
 * @param dutyHours the hours on duty, e.g. {@code 8:30–11:30，13:30–17:00}
 * @param remarks further lines below the duty table, such as the rule that nobody swaps without approval
 */
public record HallProfile(String agencyName, String hallName, String dutyPhone, String dutyHours, String remarks) {

    /** A hall that has not introduced itself yet. */
    public static final HallProfile BLANK = new HallProfile("", "", "", "", "");

    public HallProfile {
        Objects.requireNonNull(agencyName, "agencyName");
        Objects.requireNonNull(hallName, "hallName");
        Objects.requireNonNull(dutyPhone, "dutyPhone");
        Objects.requireNonNull(dutyHours, "dutyHours");
        Objects.requireNonNull(remarks, "remarks");
    }

    /** Agency and hall as the title of a paper names them, the agency only once. */
    public String fullName() {
        return hallName.startsWith(agencyName) ? hallName : agencyName + hallName;
    }
}
