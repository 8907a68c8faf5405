package org.hallkeeper.store.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/** The note beside the lock that says who holds it. It may be missing or torn: then the holder is unknown, the lock holds all the same. */
final class HolderFile {

    private HolderFile() {
    }

    static void write(Path file, LockHolder holder) throws IOException {
        Properties note = new Properties();
        note.setProperty("user", holder.user());
        note.setProperty("host", holder.host());
        note.setProperty("pid", Long.toString(holder.pid()));
        note.setProperty("since", holder.since().toString());
        note.setProperty("port", Integer.toString(holder.port()));
        note.setProperty("token", holder.token());
        StringWriter text = new StringWriter();
        note.store(text, null);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text.toString());
        keepPrivate(fresh);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static LockHolder read(Path file) {
        try {
            Properties note = new Properties();
            note.load(new StringReader(Files.readString(file)));
            return new LockHolder(note.getProperty("user", "?"), note.getProperty("host", "?"), Long.parseLong(note.getProperty("pid", "0")),
                    Instant.parse(note.getProperty("since", Instant.EPOCH.toString())), Integer.parseInt(note.getProperty("port", "0")),
                    note.getProperty("token", ""));
        } catch (IOException | NumberFormatException | DateTimeParseException missingOrTorn) {
            return LockHolder.unknown();
        }
    }

    private static void keepPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
