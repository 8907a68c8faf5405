package org.hallkeeper.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hallkeeper.core.text.Texts;

/**
 * Proves that the texts of a package can be shown in every language: {@code messages.properties} (Chinese) and
 * {@code messages_en.properties} beside an anchor class have the same keys, no empty value, valid placeholders and
 * the same arguments. For the tests of any bundle:
 * <pre>
 * &#64;Test
 * void everyTextIsThereInBothLanguages() {
 *     TextsCheck.assertSound(DutyTexts.class);
 * }
 * </pre>
 */
public final class TextsCheck {

    private static final String CHINESE = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";

    private TextsCheck() {
    }

    /** Fails with one line for every problem of the two files beside {@code anchor}. */
    public static void assertSound(Class<?> anchor) {
        List<String> problems = problems(anchor);
        if (!problems.isEmpty()) {
            throw new AssertionError("Texts beside " + anchor.getName() + "\n" + String.join("\n", problems));
        }
    }

    /** Fails unless every constant of {@code type} has a label beside it in every language, see {@link Texts#label}. */
    public static <E extends Enum<E>> void assertLabelled(Class<E> type) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Texts texts = new Texts(type, language);
            Arrays.stream(type.getEnumConstants()).forEach(texts::label);
        }
    }

    /** What {@link #assertSound} complains of, each {@code file: key: reason}; empty when all is well. */
    public static List<String> problems(Class<?> anchor) {
        List<String> problems = new ArrayList<>();
        Optional<MessageFile> chinese = read(anchor, CHINESE, problems);
        Optional<MessageFile> english = read(anchor, ENGLISH, problems);
        chinese.ifPresent(file -> problems.addAll(file.problems()));
        english.ifPresent(file -> problems.addAll(file.problems()));
        if (chinese.isPresent() && english.isPresent()) {
            problems.addAll(differences(chinese.get(), english.get()));
        }
        return problems;
    }

    private static Optional<MessageFile> read(Class<?> anchor, String name, List<String> problems) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                problems.add(name + ": is missing");
                return Optional.empty();
            }
            return Optional.of(new MessageFile(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(MessageFile chinese, MessageFile english) {
        List<String> problems = new ArrayList<>();
        Set<String> keys = new TreeSet<>(chinese.keys());
        keys.addAll(english.keys());
        for (String key : keys) {
            if (!chinese.keys().contains(key)) {
                problems.add(CHINESE + ": " + key + ": is missing");
            } else if (!english.keys().contains(key)) {
                problems.add(ENGLISH + ": " + key + ": is missing");
            } else if (!chinese.arguments(key).equals(english.arguments(key))) {
                problems.add(ENGLISH + ": " + key + ": has arguments " + english.arguments(key) + ", the Chinese text has "
                        + chinese.arguments(key));
            }
        }
        return problems;
    }
}
