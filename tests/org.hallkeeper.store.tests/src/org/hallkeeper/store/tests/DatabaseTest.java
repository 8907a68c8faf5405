package org.hallkeeper.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.store.ChangeTopic;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.DatabaseUnavailable;
import org.hallkeeper.store.OpenResult;
import org.hallkeeper.store.folder.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;

class DatabaseTest {

    @TempDir
    Path home;

    private final Database database = Services.get(Database.class);

    @AfterEach
    void close() {
        database.close();
    }

    private OpenResult open(Path folder) {
        return database.open(new DataFolder(folder), () -> {
        }, Progress.none());
    }

    private long write(String text) {
        return database.write(manager -> {
            Note note = new Note(text);
            manager.persist(note);
            return note.id();
        });
    }

    private long count() {
        return database.read(manager -> manager.createQuery("SELECT COUNT(n) FROM Note n", Long.class).getSingleResult());
    }

    @Test
    void firstStartCreatesTheDatabaseInTheDataFolder() {
        assertEquals(new OpenResult.Opened(true), open(home));
        assertTrue(Files.exists(home.resolve("db/service.properties")));
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        open(home);
        write("钥匙在三号柜");
        database.close();

        assertEquals(new OpenResult.Opened(false), open(home));
        assertEquals(1, count());
    }

    @Test
    void charactersBeyondTheBasicPlaneSurvive() {
        open(home);
        long id = write("𠮷𣇉䶮㛃");
        assertEquals("𠮷𣇉䶮㛃", database.read(manager -> manager.find(Note.class, id).text()));
    }

    @Test
    void failingWorkLeavesNothingBehind() {
        open(home);
        assertThrows(IllegalStateException.class, () -> database.write(manager -> {
            manager.persist(new Note("half"));
            manager.flush();
            throw new IllegalStateException("in the middle");
        }));
        assertEquals(0, count());
    }

    @Test
    void readingKeepsNoChange() {
        open(home);
        long id = write("as it was");
        database.read(manager -> {
            manager.find(Note.class, id).change("changed");
            return id;
        });
        assertEquals("as it was", database.read(manager -> manager.find(Note.class, id).text()));
    }

    @Test
    void whoAndWhenAreStampedOnEveryRecord() {
        open(home);
        long id = write("stamped");
        Object[] stamps = database.read(manager -> manager
                .createQuery("SELECT n.createdBy, n.createdAt FROM Note n WHERE n.id = :id", Object[].class).setParameter("id", id).getSingleResult());
        assertEquals(System.getProperty("user.name"), stamps[0]);
        assertTrue(stamps[1] != null);
    }

    @Test
    void secondOfTwoChangesToTheSameVersionIsRefused() {
        open(home);
        long id = write("base");
        RollbackException refused = assertThrows(RollbackException.class, () -> database.write(mine -> {
            Note note = mine.find(Note.class, id);
            note.change("mine");
            database.write(theirs -> {
                theirs.find(Note.class, id).change("theirs");
                return id;
            });
            return id;
        }));
        assertInstanceOf(OptimisticLockException.class, refused.getCause());
        assertEquals("theirs", database.read(manager -> manager.find(Note.class, id).text()));
    }

    @Test
    void committedChangeIsAnnouncedByTheNameOfItsEntity() throws InterruptedException {
        open(home);
        CountDownLatch heard = new CountDownLatch(1);
        Dictionary<String, Object> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, ChangeTopic.of("Note"));
        ServiceRegistration<EventHandler> listening = FrameworkUtil.getBundle(DatabaseTest.class).getBundleContext()
                .registerService(EventHandler.class, event -> heard.countDown(), topic);
        write("news");
        assertTrue(heard.await(10, TimeUnit.SECONDS));
        listening.unregister();
    }

    @Test
    void withoutAnOpenDatabaseWorkIsRefused() {
        assertThrows(DatabaseUnavailable.class, this::count);
    }

    @Test
    void strangerFilesInThePlaceOfTheDatabaseAreLeftAlone() throws Exception {
        Path stranger = Files.createDirectories(home.resolve("db")).resolve("holiday.jpg");
        Files.writeString(stranger, "not ours");

        OpenResult.Refused refused = assertInstanceOf(OpenResult.Refused.class, open(home));

        assertEquals(OpenResult.Reason.NOT_A_DATABASE, refused.reason());
        assertEquals("not ours", Files.readString(stranger));
    }

    @Test
    void folderThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "x");
        OpenResult.Refused refused = assertInstanceOf(OpenResult.Refused.class, open(file));
        assertEquals(OpenResult.Reason.FOLDER_NOT_WRITABLE, refused.reason());
    }

    @Test
    void destroyedDatabaseIsReportedAsDamaged() throws Exception {
        open(home);
        database.close();
        try (var files = Files.walk(home.resolve("db/seg0"))) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.write(file, new byte[] { 1, 2, 3 });
        }
        OpenResult.Refused refused = assertInstanceOf(OpenResult.Refused.class, open(home));
        assertEquals(OpenResult.Reason.DAMAGED, refused.reason());
    }

    @Test
    void refusedFolderCanBeOpenedOnceTheCauseIsGone() throws Exception {
        Path stranger = Files.createDirectories(home.resolve("db")).resolve("holiday.jpg");
        Files.writeString(stranger, "not ours");
        open(home);
        Files.delete(stranger);
        assertInstanceOf(OpenResult.Opened.class, open(home));
    }
}
