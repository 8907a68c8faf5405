package org.hallkeeper.core.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line; picocli's own sentences are English only. */
final class ParseProblems {

    private final Texts texts;

    ParseProblems(Texts texts) {
        this.texts = texts;
    }

    List<Problem> of(ParameterException refused) {
        return switch (refused) {
            case MissingParameterException missing -> missing.getMissing().stream()
                    .map(argument -> new Problem(name(argument), texts.get("problem.missing")))
                    .toList();
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case OverwrittenOptionException twice ->
                List.of(new Problem(name(twice.getOverwritten()), texts.get("problem.repeated")));
            default -> List.of(unreadable(refused));
        };
    }

    private List<Problem> unknown(UnmatchedArgumentException unmatched) {
        Collection<String> near = unmatched.getSuggestions();
        String what = near.isEmpty()
                ? texts.get("problem.unknown")
                : texts.get("problem.unknownNear", String.join(", ", near));
        return culprits(unmatched.getUnmatched()).stream().map(argument -> new Problem(argument, what)).toList();
    }

    /** All unknown options, else the first unknown word: what follows either was meant for it. */
    private static List<String> culprits(List<String> unmatched) {
        List<String> options = unmatched.stream().filter(argument -> argument.startsWith("-")).toList();
        return options.isEmpty() ? List.of(unmatched.getFirst()) : options;
    }

    private Problem unreadable(ParameterException refused) {
        ArgSpec argument = refused.getArgSpec();
        if (argument == null || refused.getValue() == null) {
            return new Problem(CommandTree.path(refused.getCommandLine().getCommandSpec()), refused.getMessage());
        }
        String what = expected(argument)
                .map(expected -> texts.get("problem.unreadableExpected", refused.getValue(), expected))
                .orElseGet(() -> texts.get("problem.unreadable", refused.getValue()));
        return new Problem(name(argument), what);
    }

    private Optional<String> expected(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Optional.of(texts.get("expected.one", choices(type)));
        }
        String name = type == int.class ? "integer" : type.getSimpleName();
        String key = "expected." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
    }

    private static String choices(Class<?> type) {
        return List.of(type.getEnumConstants()).stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
