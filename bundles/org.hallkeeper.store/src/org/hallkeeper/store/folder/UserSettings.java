package org.hallkeeper.store.folder;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What this user chose on this computer, outside every database: language, data folder, theme. The start scripts read the same file, because
 * language and folder must be known before the Java process begins.
 */
public final class UserSettings {

    public static final String LANGUAGE = "language";
    public static final String DATA = "data";
    public static final String THEME = "theme";

    private final Path file;

    public UserSettings(Path file) {
        this.file = file;
    }

    /** The file the start script named, otherwise the user's configuration folder. */
    public static UserSettings ofThisProcess() {
        String named = System.getProperty("hallkeeper.settings");
        return new UserSettings(named == null ? Path.of(System.getProperty("user.home"), ".config", "hallkeeper", "settings.properties")
                : Path.of(named));
    }

    /** Whether the user has chosen anything yet; if not, this is the first start. */
    public boolean exist() {
        return Files.exists(file);
    }

    public Optional<String> get(String key) throws IOException {
        return Optional.ofNullable(read().getProperty(key)).filter(value -> !value.isBlank());
    }

    /** Changes the given settings and keeps the others. */
    public void put(Map<String, String> changes) throws IOException {
        Properties all = read();
        all.putAll(changes);
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            for (String key : all.stringPropertyNames().stream().sorted().toList())
                writer.write(key + "=" + all.getProperty(key) + "\n");
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Plain {@code key=value} lines without escapes, so that a shell script reads the same text. */
    private Properties read() throws IOException {
        Properties all = new Properties();
        if (!exist())
            return all;
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#"))
                all.setProperty(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
        return all;
    }
}
