package org.hallkeeper.core.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.hallkeeper.core.text.Texts;

/**
 * Hands {@link Texts} to picocli, which asks for {@code hall.roster.import.usage.description} and takes percent signs as
 * formats. Own texts are known by the command's path; shared ones by {@code option.<name>} and {@code usage.…}.
 */
final class HelpTexts extends ResourceBundle {

    private static final String OPTION = "option.";

    private final Map<String, Source> sources = new LinkedHashMap<>();

    /**
     * @param program the name every path begins with
     * @param own texts of the contributions of the command or group
     * @param shared texts of the options every command has
     */
    HelpTexts(String program, List<Texts> own, List<Texts> shared) {
        shared.forEach(texts -> texts.keys().forEach(key -> addShared(texts, key)));
        own.forEach(texts -> texts.keys().forEach(key -> sources.putIfAbsent(program + "." + key, new Source(texts, key))));
    }

    @Override
    protected Object handleGetObject(String key) {
        Source source = sources.get(key);
        // null is the contract of ResourceBundle: there is no such key
        return source == null ? null : source.text().replace("%", "%%");
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sources.keySet());
    }

    private void addShared(Texts texts, String key) {
        if (key.startsWith(OPTION)) {
            sources.putIfAbsent(key.substring(OPTION.length()), new Source(texts, key));
        }
        if (key.startsWith("usage.")) {
            sources.putIfAbsent(key, new Source(texts, key));
        }
    }

    private record Source(Texts texts, String key) {

        String text() {
            return texts.get(key);
        }
    }
}
