package org.hallkeeper.core.command;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All contributed commands as picocli sees them; contributions that share their first word make a group. */
final class CommandTree {

    static final String PROGRAM = "hall";

    private static final Comparator<CommandContribution> BASE_FIRST = Comparator
            .comparing((CommandContribution contribution) -> !contribution.area().equals(CommandContribution.BASE))
            .thenComparing(CommandContribution::area)
            .thenComparing(contribution -> contribution.getClass().getName());

    private final Map<String, CommandContribution> byPath = new TreeMap<>();
    private final CommandLine root;
    private final List<Texts> shared;
    private final Terminal terminal;

    CommandTree(Collection<CommandContribution> contributions, CommandFrame frame, Terminal terminal) {
        this.terminal = terminal;
        this.shared = List.of(textsBeside(CommandTree.class), textsBeside(frame.anchor()));
        this.root = new CommandLine(withCommonOptions(CommandSpec.forAnnotatedObjectLenient(frame).name(PROGRAM)));
        Stream.concat(Stream.of(new HelpContribution(this)), contributions.stream().sorted(BASE_FIRST)).forEach(this::accept);
        // By path, so that a command that is a group too stands before the commands in it.
        byPath.values().forEach(this::plant);
        localize(root.getCommandSpec());
        root.setExpandAtFiles(false);
        root.setCaseInsensitiveEnumValuesAllowed(true);
    }

    CommandLine root() {
        return root;
    }

    /** The accepted contributions by path, each path once. */
    Map<String, CommandContribution> contributions() {
        return Collections.unmodifiableMap(byPath);
    }

    /** The contribution behind a command; a mere group has none. */
    Optional<CommandContribution> contribution(CommandSpec command) {
        return Optional.ofNullable(byPath.get(path(command)));
    }

    /** The words after the program's name, e.g. {@code roster import}; empty for the program itself. */
    static String path(CommandSpec command) {
        return command.qualifiedName(" ").substring(PROGRAM.length()).strip();
    }

    Texts textsBeside(Class<?> anchor) {
        return new Texts(anchor, terminal.locale());
    }

    /** Two plug-ins may choose the same name without knowing of each other: that must not take all commands away. */
    private void accept(CommandContribution contribution) {
        String path = contribution.path();
        if (path.split(" ").length > 2) {
            throw new IllegalArgumentException("A command has one or two words: " + path);
        }
        if (byPath.putIfAbsent(path, contribution) != null) {
            String what = shared.getFirst().get("command.taken", contribution.getClass().getName());
            terminal.problems(List.of(new Problem(path, what)));
        }
    }

    private void plant(CommandContribution contribution) {
        String[] words = contribution.path().split(" ");
        CommandSpec parent = words.length == 1 ? root.getCommandSpec() : group(words[0]);
        String name = words[words.length - 1];
        CommandSpec command = CommandSpec.forAnnotatedObjectLenient(contribution.command(terminal)).name(name);
        parent.addSubcommand(name, withCommonOptions(command));
    }

    private CommandSpec group(String name) {
        CommandLine existing = root.getSubcommands().get(name);
        if (existing != null) {
            return existing.getCommandSpec();
        }
        CommandSpec group = withCommonOptions(CommandSpec.create());
        root.getCommandSpec().addSubcommand(name, group);
        return group;
    }

    private static CommandSpec withCommonOptions(CommandSpec command) {
        if (command.findOption("--json") == null) {
            command.addMixin(CommonOptions.class.getName(), CommandSpec.forAnnotatedObject(new CommonOptions()));
        }
        return command;
    }

    private void localize(CommandSpec command) {
        String path = path(command);
        List<Texts> own = byPath.values().stream()
                .filter(contribution -> contribution.path().equals(path) || contribution.path().startsWith(path + " "))
                .map(contribution -> textsBeside(contribution.anchor()))
                .toList();
        command.resourceBundle(new HelpTexts(PROGRAM, own, shared));
        command.subcommands().values().forEach(child -> localize(child.getCommandSpec()));
    }
}
