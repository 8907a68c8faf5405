package org.hallkeeper.core.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line of Hallkeeper (cli.md): finds the contributed command the arguments name, calls it and turns whatever
 * happens into messages and an {@link ExitStatus}.
 */
public final class HallCommandLine {

    private final Collection<CommandContribution> contributions;
    private final CommandFrame frame;
    private final DefectReport defects;

    public HallCommandLine(Collection<CommandContribution> contributions, CommandFrame frame, DefectReport defects) {
        this.contributions = List.copyOf(contributions);
        this.frame = frame;
        this.defects = defects;
    }

    /** Runs one command line; {@code terminal} speaks the user's language unless the arguments hold {@code --lang}. */
    public ExitStatus run(Terminal terminal, String... args) {
        Terminal spoken = Language.askedIn(args).map(language -> terminal.in(language.locale())).orElse(terminal);
        try {
            return dispatch(spoken, args);
        } catch (Throwable thrown) {
            // Errors too: a missing class of a plug-in must reach the user as a sentence, not as a stack trace.
            return failure(thrown).map(failure -> end(spoken, failure)).orElseGet(() -> defect(spoken, thrown));
        }
    }

    private ExitStatus dispatch(Terminal terminal, String... args) throws Exception {
        CommandTree tree = new CommandTree(contributions, frame, terminal);
        Texts texts = new Texts(HallCommandLine.class, terminal.locale());
        ParseResult parsed;
        try {
            parsed = tree.root().parseArgs(args);
        } catch (ParameterException refused) {
            return refuse(terminal, new ParseProblems(texts).of(refused));
        }
        CommandLine chosen = chosen(parsed);
        if (helpAsked(parsed)) {
            terminal.out(new Explanation(tree).of(chosen));
            return ExitStatus.DONE;
        }
        CommandSpec command = chosen.getCommandSpec();
        Optional<CommandContribution> contribution = tree.contribution(command);
        if (contribution.isEmpty()) {
            String choices = String.join(", ", command.subcommands().keySet());
            return refuse(terminal, List.of(new Problem(command.qualifiedName(), texts.get("problem.noCommand", choices))));
        }
        Callable<Integer> callable = chosen.getCommand();
        return ExitStatus.of(frame.around(contribution.get(), terminal, callable));
    }

    private static CommandLine chosen(ParseResult parsed) {
        return parsed.asCommandLineList().getLast();
    }

    private static boolean helpAsked(ParseResult parsed) {
        return parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested);
    }

    private static Optional<CommandFailure> failure(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(CommandFailure.class::isInstance)
                .map(CommandFailure.class::cast)
                .findFirst();
    }

    private static ExitStatus end(Terminal terminal, CommandFailure failure) {
        terminal.problems(failure.problems());
        return failure.status();
    }

    private static ExitStatus refuse(Terminal terminal, List<Problem> problems) {
        return ExitStatus.of(terminal.refuse(problems));
    }

    private ExitStatus defect(Terminal terminal, Throwable defect) {
        terminal.err(new Texts(HallCommandLine.class, terminal.locale()).get("defect", defects.write(defect)));
        return ExitStatus.DEFECT;
    }
}
