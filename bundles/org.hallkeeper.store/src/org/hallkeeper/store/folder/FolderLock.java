package org.hallkeeper.store.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.security.SecureRandom;

/**
 * One process per data folder. The operating system's file lock decides, so a killed process leaves no stale lock; the file beside it only
 * says who holds it.
 */
public final class FolderLock implements AutoCloseable {

    /** How asking for the lock ended. */
    public sealed interface Outcome {
        record Acquired(FolderLock lock) implements Outcome {
        }

        record Held(LockHolder holder) implements Outcome {
        }
    }

    private final FileChannel channel;
    private final DataFolder folder;
    private final ActivationPort port;

    private FolderLock(FileChannel channel, DataFolder folder, ActivationPort port) {
        this.channel = channel;
        this.folder = folder;
        this.port = port;
    }

    /**
     * @param onSecondStart run when another start on the same folder asks this one to show itself
     * @throws IOException when the folder cannot be written
     */
    public static Outcome acquire(DataFolder folder, Runnable onSecondStart) throws IOException {
        folder.create();
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            return new Outcome.Held(HolderFile.read(folder.holderFile()));
        }
        String token = HexFormat.of().formatHex(SecureRandom.getSeed(16));
        ActivationPort port = ActivationPort.listen(token, onSecondStart);
        HolderFile.write(folder.holderFile(), thisProcess(port.number(), token));
        return new Outcome.Acquired(new FolderLock(channel, folder, port));
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static LockHolder thisProcess(int port, String token) {
        return new LockHolder(System.getProperty("user.name"), hostName(), ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS), port, token);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return "localhost";
        }
    }

    @Override
    public void close() throws IOException {
        port.close();
        Files.deleteIfExists(folder.holderFile());
        channel.close();
    }
}
