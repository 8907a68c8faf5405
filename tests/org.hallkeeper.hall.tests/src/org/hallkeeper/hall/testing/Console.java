package org.hallkeeper.hall.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommandFrame;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.HallCommandLine;
import org.hallkeeper.core.command.Terminal;

/** One command as a person types it, and what it said. */
public final class Console {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ExitStatus status;

    private Console(List<CommandContribution> commands, String... words) {
        Terminal terminal = new Terminal(stream(out), stream(err), TestHall.CHINESE);
        status = new HallCommandLine(commands, CommandFrame.none(), defect -> {
            throw new AssertionError("a defect", defect);
        }).run(terminal, words);
    }

    public static Console run(TestHall hall, String... words) {
        return new Console(hall.services(CommandContribution.class), words);
    }

    public ExitStatus status() {
        return status;
    }

    /** What went to stdout, without the line break at its end. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** The lines of stderr. */
    public List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
