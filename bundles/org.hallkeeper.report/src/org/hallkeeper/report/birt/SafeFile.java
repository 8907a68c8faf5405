package org.hallkeeper.report.birt;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that a reader, or a power cut, sees the old one or the complete new one, never a half. */
final class SafeFile implements AutoCloseable {

    private final Path target;
    private final Path draft;

    /** Begins a file; {@link #close} takes the draft away unless {@link #publish} was reached. */
    SafeFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        // not createTempFile: that would keep the finished document unreadable for everybody else
        this.draft = Files.createFile(this.target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp"));
    }

    Path draft() {
        return draft;
    }

    void publish() throws IOException {
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
