package org.hallkeeper.core.command;

import java.util.List;

import org.hallkeeper.core.result.Problem;

/**
 * Worn by exceptions that are no defect: the command line prints their problems and ends with their status. Anything else
 * thrown by a command is a {@link ExitStatus#DEFECT}.
 */
public interface CommandFailure {

    /** How the command ends: refused, not allowed, or without database. */
    ExitStatus status();

    /** What a person should read, in the language they use. */
    List<Problem> problems();
}
