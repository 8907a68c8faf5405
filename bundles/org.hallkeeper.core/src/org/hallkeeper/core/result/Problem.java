package org.hallkeeper.core.result;

import java.util.Objects;

/**
 * One reason why something could not be done, told to a person (cli.md: every problem is a line {@code where: what}).
 *
 * @param where what the sentence is about: {@code file:row:column}, a field, an option; empty when it is about the whole
 * @param what the plain sentence, already in the reader's language
 */
public record Problem(String where, String what) {

    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }

    /** The problem as exactly one line, {@code where: what}; line breaks inside become spaces. */
    public String line() {
        String line = where.isEmpty() ? what : where + ": " + what;
        return line.replaceAll("\\R", " ");
    }
}
