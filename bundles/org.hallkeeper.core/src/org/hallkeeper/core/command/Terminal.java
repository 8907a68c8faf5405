package org.hallkeeper.core.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;

/**
 * Where a command prints: the result to stdout, everything told along the way to stderr (cli.md).
 */
public final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    /**
     * @param out text is written in its own encoding, JSON always in UTF-8
     * @param locale language of a user who gives no {@code --lang}
     */
    public Terminal(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    /** The language to speak. */
    public Locale locale() {
        return locale;
    }

    /** The same terminal in another language. */
    Terminal in(Locale other) {
        return new Terminal(out, err, other);
    }

    /** Prints a line, or several, of the result. */
    public void out(String text) {
        out.println(text);
    }

    /** Prints the result for a machine: a record, a collection of records or a map; nothing else may go to stdout then. */
    public void json(Object value) {
        out.writeBytes(JsonWriter.write(value));
        out.flush();
    }

    /** Prints a message that is not the result. */
    public void err(String message) {
        err.println(message);
    }

    /** Prints every problem as a line {@code where: what}. */
    public void problems(List<Problem> problems) {
        problems.forEach(problem -> err(problem.line()));
    }

    /** Prints the problems of a refused request and returns the code to end with. */
    public int refuse(List<Problem> problems) {
        problems(problems);
        return ExitStatus.REFUSED.code();
    }

    /** Progress told as messages: a line at the beginning and at every tenth of the work. */
    public Progress progress() {
        return new TerminalProgress(this);
    }
}
