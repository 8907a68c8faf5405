package org.hallkeeper.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one package: {@code messages.properties} (Chinese, the base) and {@code messages_en.properties} beside an
 * anchor class, both UTF-8. Any language but English gets Chinese; the machine's default locale plays no part.
 *
 * <p>Every value is a {@link MessageFormat} pattern, with or without arguments: an apostrophe is written twice. A plain
 * {@code {0}} prints numbers without grouping ({@code 2026}, not {@code 2,026}) and dates as ISO.
 */
public final class Texts {

    private final Class<?> anchor;
    private final Locale locale;
    private final ResourceBundle bundle;

    public Texts(Class<?> anchor, Locale locale) {
        this.anchor = anchor;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
                new Utf8Properties());
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such key, or the text wants more arguments than given
     */
    public String get(String key, Object... args) {
        if (!has(key)) {
            throw new IllegalArgumentException("No text '" + key + "' beside " + anchor.getName());
        }
        MessageFormat format = new MessageFormat(bundle.getString(key), locale);
        if (format.getFormatsByArgumentIndex().length > args.length) {
            throw new IllegalArgumentException("Text '" + key + "' beside " + anchor.getName() + " wants more than "
                    + args.length + " arguments");
        }
        PlainFormat.replacePlain(format);
        return format.format(args);
    }

    /** The text of a constant; its key is {@code enumName.constantName}, e.g. {@code dayKind.adjustedWorkday}. */
    public String label(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return get(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + camelCase(constant.name()));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Set<String> keys() {
        return bundle.keySet();
    }

    private static String camelCase(String constant) {
        String capitalised = Stream.of(constant.toLowerCase(Locale.ROOT).split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return capitalised.substring(0, 1).toLowerCase(Locale.ROOT) + capitalised.substring(1);
    }
}
