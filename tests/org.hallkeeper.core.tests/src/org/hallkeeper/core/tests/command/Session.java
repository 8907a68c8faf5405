package org.hallkeeper.core.tests.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.command.CommandContribution;
import org.hallkeeper.core.command.CommandFrame;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.command.HallCommandLine;
import org.hallkeeper.core.command.Terminal;

/** A shell on which command lines are tried: keeps what they print and the defects they report. */
final class Session {

    private final List<Throwable> defects = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final HallCommandLine commands;
    private Locale locale = Locale.SIMPLIFIED_CHINESE;

    Session(CommandFrame frame, CommandContribution... contributions) {
        commands = new HallCommandLine(List.of(contributions), frame, defect -> {
            defects.add(defect);
            return "报告.txt";
        });
    }

    /** The two roster commands of these tests. */
    static Session ofRoster() {
        return new Session(CommandFrame.none(),
                TestContribution.duty("roster show", RosterShow::new),
                TestContribution.duty("roster import", RosterImport::new));
    }

    static Session of(CommandContribution... contributions) {
        return new Session(CommandFrame.none(), contributions);
    }

    Session in(Locale other) {
        locale = other;
        return this;
    }

    ExitStatus run(String... args) {
        out.reset();
        err.reset();
        return commands.run(new Terminal(utf8(out), utf8(err), locale), args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<Throwable> defects() {
        return defects;
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
