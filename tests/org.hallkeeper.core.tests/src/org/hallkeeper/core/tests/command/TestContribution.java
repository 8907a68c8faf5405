package org.hallkeeper.core.tests.command;

import java.util.concurrent.Callable;
import java.util.function.Function;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.Terminal;

/** A contribution as an area would publish it, in one line. */
record TestContribution(String area, String path, Function<Terminal, Callable<Integer>> maker) implements CommandContribution {

    static TestContribution duty(String path, Function<Terminal, Callable<Integer>> maker) {
        return new TestContribution("duty", path, maker);
    }

    /** A command that only does {@code what}. */
    static TestContribution doing(String path, Callable<Integer> what) {
        return duty(path, terminal -> what);
    }

    @Override
    public Class<?> anchor() {
        return TestContribution.class;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return maker.apply(terminal);
    }
}
