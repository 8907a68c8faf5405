package org.hallkeeper.duty;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.result.SaveResult;

/** The duty tables of all months. Not to be called on the display thread. */
public interface RosterService {

    /** The table of a month; an empty draft when nobody has begun it. */
    RosterMonth month(YearMonth month);

    /**
     * Carries out edits one after the other, all of them or none.
     *
     * <p>{@code Conflict} when a cell is no longer what its edit found; {@code Invalid} when the result breaks a rule: one
     * person only once on a day (domain.md C13), only people who work in the hall, only dates of the month; {@code Refused}
     * when the table is no draft any more.
     */
    SaveResult<RosterMonth> apply(YearMonth month, List<? extends RosterEdit> edits, Locale locale);

    /** What {@link #apply} would answer now; stores nothing. */
    SaveResult<RosterMonth> check(YearMonth month, List<? extends RosterEdit> edits, Locale locale);

    /** Puts other people into one cell, see {@link #apply}. */
    default SaveResult<RosterMonth> setCell(RosterEdit.CellEdit edit, Locale locale) {
        return apply(YearMonth.from(edit.date()), List.of(edit), locale);
    }

    /** Changes the remark of one day, see {@link #apply}. */
    default SaveResult<RosterMonth> setRemark(RosterEdit.RemarkEdit edit, Locale locale) {
        return apply(YearMonth.from(edit.date()), List.of(edit), locale);
    }
}
