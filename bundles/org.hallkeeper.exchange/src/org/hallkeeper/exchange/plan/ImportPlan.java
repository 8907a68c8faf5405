package org.hallkeeper.exchange.plan;

import java.util.List;

import org.hallkeeper.core.result.Problem;

import jakarta.persistence.EntityManager;

/**
 * The dry run of an import.
 *
 * @param rows     what would become of every data row, in the file's order
 * @param problems every reason why a row cannot be taken, {@code where} = {@code file:row:column}
 * @param notices  what a person should know although it is no error, for instance a post that will be created
 * @param work     carries out the good rows in one transaction; never runs when the person does not accept
 */
public record ImportPlan(List<PlannedRow> rows, List<Problem> problems, List<String> notices, Work work) {

    public ImportPlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** Number of rows that would be taken in. */
    public int good() {
        return (int) rows.stream().filter(row -> row.effect() != Effect.BAD).count();
    }

    public int bad() {
        return rows.size() - good();
    }

    /** What one row of the file would do. */
    public record PlannedRow(int number, Effect effect, String shown) {
    }

    /** The effects a row can have. */
    public enum Effect {
        NEW, CHANGED, SAME, BAD
    }

    /** Writes the good rows and reports each record it touches, so that the batch can be undone. */
    @FunctionalInterface
    public interface Work {

        void apply(EntityManager manager, BatchLog log);
    }
}
