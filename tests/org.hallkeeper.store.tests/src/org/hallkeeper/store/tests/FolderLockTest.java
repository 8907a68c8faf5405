package org.hallkeeper.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hallkeeper.store.folder.ActivationPort;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.FolderLock;
import org.hallkeeper.store.folder.FolderLock.Outcome;
import org.hallkeeper.store.folder.LockHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final Runnable NOBODY = () -> {
    };

    @TempDir
    Path home;

    private FolderLock acquire(Runnable onSecondStart) throws Exception {
        return assertInstanceOf(Outcome.Acquired.class, FolderLock.acquire(new DataFolder(home), onSecondStart)).lock();
    }

    private LockHolder holder() throws Exception {
        return assertInstanceOf(Outcome.Held.class, FolderLock.acquire(new DataFolder(home), NOBODY)).holder();
    }

    @Test
    void secondStartLearnsWhoHoldsTheFolder() throws Exception {
        try (FolderLock first = acquire(NOBODY)) {
            LockHolder holder = holder();
            assertEquals(System.getProperty("user.name"), holder.user());
            assertEquals(ProcessHandle.current().pid(), holder.pid());
            assertFalse(holder.host().isBlank());
            assertTrue(Duration.between(holder.since(), Instant.now()).compareTo(Duration.ofMinutes(1)) < 0);
        }
    }

    @Test
    void secondStartBringsTheFirstToTheFront() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        try (FolderLock first = acquire(shown::countDown)) {
            assertTrue(ActivationPort.activate(holder()));
            assertTrue(shown.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void strangerWithoutTheTokenCannotRaiseTheWindow() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        try (FolderLock first = acquire(shown::countDown)) {
            LockHolder holder = holder();
            LockHolder guess = new LockHolder(holder.user(), holder.host(), holder.pid(), holder.since(), holder.port(), "0".repeat(holder.token().length()));
            assertFalse(ActivationPort.activate(guess));
            assertEquals(1, shown.getCount());
        }
    }

    @Test
    void closedFolderIsFreeAgain() throws Exception {
        acquire(NOBODY).close();
        acquire(NOBODY).close();
    }

    @Test
    void noteOfTheHolderIsReadableForItsUserOnly() throws Exception {
        try (FolderLock first = acquire(NOBODY)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("hallkeeper.holder"))));
        }
    }

    @Test
    void missingNoteStillMeansHeld() throws Exception {
        try (FolderLock first = acquire(NOBODY)) {
            Files.delete(home.resolve("hallkeeper.holder"));
            assertFalse(ActivationPort.activate(holder()));
        }
    }

    @Test
    void killedHolderLeavesNoLock() throws Exception {
        Process holder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", classPath(), Holding.class.getName(), home.toString())
                .redirectErrorStream(true).start();
        assertEquals("held", holder.inputReader().readLine());
        assertEquals(holder.pid(), holder().pid());
        holder.destroyForcibly().waitFor();
        acquire(NOBODY).close();
    }

    private static String classPath() throws Exception {
        return location(Holding.class) + ":" + location(FolderLock.class);
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
