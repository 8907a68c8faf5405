package org.hallkeeper.exchange.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.table.Table;

/** What a dry run finds in one table, each told with the cell it is about. */
public final class Findings {

    private final Table table;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Set<Integer> badRows = new HashSet<>();

    public Findings(Table table) {
        this.table = table;
    }

    /**
     * The row cannot be taken.
     *
     * @param row    1-based
     * @param column 0-based
     */
    public void problem(int row, int column, String what) {
        problems.add(new Problem(table.where(row, column), what));
        badRows.add(row);
    }

    /** The row is taken, but a person should know this. */
    public void notice(int row, int column, String what) {
        notices.add(new Problem(table.where(row, column), what).line());
    }

    public boolean isBad(int row) {
        return badRows.contains(row);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public List<String> notices() {
        return List.copyOf(notices);
    }
}
