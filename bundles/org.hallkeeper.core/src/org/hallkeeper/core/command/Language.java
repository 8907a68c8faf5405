package org.hallkeeper.core.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the command line, as {@code --lang} names them. */
public enum Language {

    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As written on the command line: {@code zh}, {@code en}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language the arguments ask for. It is needed before they are parsed: the parser's own messages are in it. */
    static Optional<Language> askedIn(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return named(args[i].substring(OPTION.length() + 1));
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return named(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> named(String name) {
        return Arrays.stream(values()).filter(language -> language.toString().equalsIgnoreCase(name)).findFirst();
    }
}
