package org.hallkeeper.exchange.ui.wizard;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a path as it is typed, pasted from a file manager, or dropped. */
public final class TypedPath {

    private static final String QUOTES = "\"'“”‘’";

    private TypedPath() {
    }

    /**
     * The first path of a text: plain, in quotation marks, as {@code file:} address, with {@code ~} for the home folder. Empty when nothing is
     * written or no system could have such a path.
     */
    public static Optional<Path> of(String text) {
        String first = text.strip().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).findFirst().orElse("");
        String bare = withoutQuotes(first);
        try {
            return bare.isEmpty() ? Optional.empty() : Optional.of(path(bare).toAbsolutePath());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Path path(String bare) {
        if (bare.regionMatches(true, 0, "file:", 0, "file:".length()))
            return Path.of(URI.create(URI.create(bare.replace(" ", "%20")).toASCIIString()));
        if (bare.startsWith("~/"))
            return Path.of(System.getProperty("user.home"), bare.substring(2));
        return Path.of(bare);
    }

    private static String withoutQuotes(String text) {
        boolean quoted = text.length() > 1 && QUOTES.indexOf(text.charAt(0)) >= 0 && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

}
