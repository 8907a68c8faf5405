package org.hallkeeper.duty.ui.roster;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterMonth;

/**
 * Something the user wants done to the table, and what the screen does with each outcome.
 *
 * @param act        in the background
 * @param settled    it is stored, or given up in favour of what is
 * @param refused    it cannot be stored; told why
 * @param wording    says in one sentence what is wrong
 * @param wantsAgain somebody else was faster: whether to do it again on top of that
 */
record Attempt(Function<RosterEditing, SaveResult<RosterMonth>> act, Runnable settled, Consumer<String> refused,
        Function<List<Problem>, String> wording, Predicate<SaveResult.Conflict<RosterMonth>> wantsAgain) {
}
