package org.hallkeeper.nl.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;

/** The message files inside one bundle, without what is attached to it. */
final class TextFiles {

    private static final String EXTENSION = ".properties";
    private static final Set<String> BUILD_FOLDERS = Set.of("META-INF/", "target/");

    private TextFiles() {
    }

    static Map<String, URL> of(Bundle bundle) {
        Map<String, URL> files = new TreeMap<>();
        collect(bundle, "/", files);
        return files;
    }

    private static void collect(Bundle bundle, String folder, Map<String, URL> files) {
        Enumeration<String> paths = bundle.getEntryPaths(folder);
        if (paths == null)
            return;
        for (String path : Collections.list(paths)) {
            if (path.endsWith("/") && !BUILD_FOLDERS.contains(path))
                collect(bundle, path, files);
            if (path.endsWith(EXTENSION) && !path.equals("build.properties"))
                files.put(path, bundle.getEntry(path));
        }
    }

    /** {@code messages_de} is a variant because {@code messages} stands beside it. */
    static boolean isVariant(String path, Map<String, URL> siblings) {
        String name = withoutExtension(path);
        for (int end = name.lastIndexOf('_'); end > 0; end = name.lastIndexOf('_', end - 1)) {
            if (siblings.containsKey(name.substring(0, end) + EXTENSION))
                return true;
        }
        return false;
    }

    /** The English file that a file of ours translates. */
    static String englishPath(String ours) {
        return withoutExtension(ours).replaceFirst("_zh(_Hans)?$", "") + EXTENSION;
    }

    /** The name a resource bundle is asked for. */
    static String baseName(String path) {
        return withoutExtension(path).replace('/', '.');
    }

    private static String withoutExtension(String path) {
        return path.substring(0, path.length() - EXTENSION.length());
    }

    /** Reads a file as the platform does, through UTF-8; refuses bytes that are not UTF-8. */
    static Map<String, String> read(URL file) {
        try (InputStream bytes = file.openStream()) {
            Properties texts = new Properties();
            texts.load(new StringReader(StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes())).toString()));
            return texts.stringPropertyNames().stream()
                    .collect(Collectors.toMap(Function.identity(), texts::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
