package org.hallkeeper.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one hall's data lives on this computer; never the install folder. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder the start script named with {@code --data}; it always names one. */
    public static DataFolder ofThisProcess() {
        String named = System.getProperty("hallkeeper.data");
        if (named == null)
            throw new IllegalStateException("started without -Dhallkeeper.data");
        return new DataFolder(Path.of(named));
    }

    /** The embedded database. */
    public Path database() {
        return root.resolve("db");
    }

    /** Program and database logs. */
    public Path logs() {
        return root.resolve("log");
    }

    Path lockFile() {
        return root.resolve("hallkeeper.lock");
    }

    Path holderFile() {
        return root.resolve("hallkeeper.holder");
    }

    /** Creates what is missing. */
    public void create() throws IOException {
        Files.createDirectories(logs());
    }
}
