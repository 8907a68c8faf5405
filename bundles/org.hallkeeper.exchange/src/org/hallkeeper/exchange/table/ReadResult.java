package org.hallkeeper.exchange.table;

import java.util.List;
import org.hallkeeper.core.result.Problem;

/** What came of reading a file: its tables, or one sentence that says why not and what to do. */
public sealed interface ReadResult {

    /** At least one table, each with at least one row. */
    record Tables(List<Table> tables) implements ReadResult {
        public Tables {
            tables = List.copyOf(tables);
        }
    }

    /** {@code problem.where()} is the file name, with {@code :row} where one row is to blame. */
    record Unreadable(Problem problem) implements ReadResult {
    }
}
