package org.hallkeeper.core.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.hallkeeper.core.result.Problem;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code help}: all commands by area, or one command explained. */
final class HelpContribution implements CommandContribution {

    private final CommandTree tree;

    HelpContribution(CommandTree tree) {
        this.tree = tree;
    }

    @Override
    public String area() {
        return BASE;
    }

    @Override
    public String path() {
        return "help";
    }

    @Override
    public Class<?> anchor() {
        return HelpContribution.class;
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public Callable<Integer> command(Terminal terminal) {
        return new Help(tree, terminal);
    }

    private static final class Help implements Callable<Integer> {

        private final CommandTree tree;
        private final Terminal terminal;

        @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "command")
        private List<String> words = new ArrayList<>();

        Help(CommandTree tree, Terminal terminal) {
            this.tree = tree;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            CommandLine explained = tree.root();
            for (String word : words) {
                CommandLine next = explained.getSubcommands().get(word);
                if (next == null) {
                    String unknown = tree.textsBeside(Help.class).get("problem.unknown");
                    return terminal.refuse(List.of(new Problem(String.join(" ", words), unknown)));
                }
                explained = next;
            }
            terminal.out(new Explanation(tree).of(explained));
            return ExitStatus.DONE.code();
        }
    }
}
