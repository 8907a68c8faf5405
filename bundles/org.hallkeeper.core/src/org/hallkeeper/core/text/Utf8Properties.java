package org.hallkeeper.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Reads property files as UTF-8 and nothing else (the JDK quietly falls back to Latin-1 when a file is damaged), and never
 * looks for the default locale's language: a Chinese hall on an English machine must stay Chinese.
 */
final class Utf8Properties extends ResourceBundle.Control {

    @Override
    public List<String> getFormats(String baseName) {
        return FORMAT_PROPERTIES;
    }

    @Override
    public Locale getFallbackLocale(String baseName, Locale locale) {
        return null;
    }

    @Override
    public ResourceBundle newBundle(String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
            throws IOException {
        String file = toResourceName(toBundleName(baseName, locale), "properties");
        try (InputStream in = loader.getResourceAsStream(file)) {
            // null is the contract of Control: there is no bundle for this candidate locale
            return in == null ? null : new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        }
    }
}
