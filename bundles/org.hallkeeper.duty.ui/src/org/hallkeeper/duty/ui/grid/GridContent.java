package org.hallkeeper.duty.ui.grid;

import java.time.LocalDate;
import java.util.List;

import org.hallkeeper.core.calendar.DayInfo;

/** What the grid shows: a row for each day of a month, a column for each post and one for the remark. */
public interface GridContent {

    /** The days of the month in order; empty while nothing has been read yet. */
    List<DayInfo> days();

    /** The names of the posts, then the word for the remark. */
    List<String> headings();

    /** The text of a cell as a person reads and types it; several names are separated by 、. */
    String text(Cell cell);

    /** Why the text shown in the cell could not be stored, or empty. */
    String complaint(Cell cell);

    /** Whether cells can be changed. */
    boolean isOpen();

    LocalDate today();

    default boolean isRemark(int column) {
        return column == headings().size() - 1;
    }

    default boolean isToday(int row) {
        return days().get(row).date().equals(today());
    }
}
