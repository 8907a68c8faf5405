package org.hallkeeper.hall.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.OpenResult;
import org.hallkeeper.store.folder.DataFolder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A hall with a real database in a folder of its own, for the tests of one class: as a
 * {@code @RegisterExtension static final} field. Before each test it is as new as on its first day.
 */
public final class TestHall implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final List<String> tables;
    private Path folder;

    /** @param tables of the area under test, the referring ones first */
    public TestHall(String... tables) {
        this.tables = new ArrayList<>(List.of(tables));
        this.tables.addAll(List.of("IMPORT_CHANGE", "IMPORT_BATCH", "IMPORT_PROFILE", "STAFF"));
    }

    /** A service of the program under test. */
    public <T> T service(Class<T> type) {
        return Services.get(type);
    }

    /** All services of a type, such as commands. */
    public <T> List<T> services(Class<T> type) {
        return Services.all(type);
    }

    public Database database() {
        return service(Database.class);
    }

    /** Enters a person who works in the hall. */
    public StaffMember person(String badgeNo, String name) {
        return person(new StaffDetails(badgeNo, name, "", "", "", "", true));
    }

    public StaffMember person(StaffDetails details) {
        SaveResult<StaffRow> saved = service(StaffRegister.class).register(details, CHINESE);
        if (saved instanceof SaveResult.Saved<StaffRow> stored) {
            return stored.value().member();
        }
        throw new AssertionError("not saved: " + saved);
    }

    /** The shipped post with this code. */
    public Post post(String code) {
        return service(PostDirectory.class).withCode(code).orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("hall");
        OpenResult opened = database().open(new DataFolder(folder), () -> { }, Progress.none());
        if (!(opened instanceof OpenResult.Opened)) {
            throw new AssertionError(opened);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database().write(manager -> {
            for (String table : tables) {
                manager.createNativeQuery("DELETE FROM " + table).executeUpdate();
            }
            manager.createNativeQuery("DELETE FROM POST WHERE ID > 0").executeUpdate();
            manager.createNativeQuery("UPDATE POST SET SORT_NO = -ID, VOIDED = FALSE").executeUpdate();
            manager.createNativeQuery("UPDATE HALL_PROFILE SET AGENCY_NAME = '', HALL_NAME = '', DUTY_PHONE = '', DUTY_HOURS = '', REMARKS = ''")
                    .executeUpdate();
            return tables.size();
        });
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        database().close();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
