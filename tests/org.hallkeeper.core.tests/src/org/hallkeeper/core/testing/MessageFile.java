package org.hallkeeper.core.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One message file taken apart: its keys, its arguments and what is wrong with it on its own. */
final class MessageFile {

    private static final Pattern ESCAPED_CHARACTER = Pattern.compile("\\\\u[0-9a-fA-F]{4}");
    private static final Pattern QUOTED_BRACES = Pattern.compile("'[^']*[{}][^']*'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Properties texts = new Properties() {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                problem(key.toString(), "stands more than once");
            }
            return super.put(key, value);
        }
    };

    MessageFile(String name, byte[] content) {
        this.name = name;
        load(decode(content));
        keys().forEach(key -> checkValue(key, texts.getProperty(key)));
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The numbers of the placeholders in a text. */
    Set<String> arguments(String key) {
        return ARGUMENT.matcher(withoutQuotes(texts.getProperty(key))).results()
                .map((MatchResult placeholder) -> placeholder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> problems() {
        return problems;
    }

    private String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            problems.add(name + ": is not UTF-8");
            return "";
        }
    }

    private void load(String content) {
        if (ESCAPED_CHARACTER.matcher(content).find()) {
            problems.add(name + ": has an escaped character, write the character itself");
        }
        try {
            texts.load(new StringReader(content));
        } catch (IllegalArgumentException e) {
            problems.add(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkValue(String key, String value) {
        if (value.isBlank()) {
            problem(key, "is empty");
        }
        if (withoutQuotes(value).contains("'")) {
            problem(key, "has a single apostrophe, write it twice");
        }
        try {
            new MessageFormat(value);
        } catch (IllegalArgumentException e) {
            problem(key, "is no valid pattern: " + e.getMessage());
        }
    }

    private void problem(String key, String reason) {
        problems.add(name + ": " + key + ": " + reason);
    }

    /** Without what MessageFormat prints as it stands: doubled apostrophes and quoted braces. */
    private static String withoutQuotes(String value) {
        return QUOTED_BRACES.matcher(value.replace("''", "")).replaceAll("");
    }
}
