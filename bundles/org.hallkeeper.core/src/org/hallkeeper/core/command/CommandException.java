package org.hallkeeper.core.command;

import java.util.List;
import java.util.stream.Collectors;

import org.hallkeeper.core.result.Problem;

/** Ends a command from anywhere inside it with a status and its problems. */
public final class CommandException extends RuntimeException implements CommandFailure {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;
    private final transient List<Problem> problems;

    public CommandException(ExitStatus status, List<Problem> problems) {
        super(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    @Override
    public ExitStatus status() {
        return status;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }
}
