package org.hallkeeper.exchange.ui.wizard;

import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;

/** What would become of the rows of a file, in numbers. */
public record Counts(int created, int changed, int same, int bad) {

    public static Counts of(ImportPlan plan) {
        return new Counts(count(plan, Effect.NEW), count(plan, Effect.CHANGED), count(plan, Effect.SAME), count(plan, Effect.BAD));
    }

    private static int count(ImportPlan plan, Effect effect) {
        return (int) plan.rows().stream().filter(row -> row.effect() == effect).count();
    }

    public int good() {
        return created + changed + same;
    }

    public int rows() {
        return good() + bad;
    }
}
