package org.hallkeeper.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.store.Engine;
import org.hallkeeper.store.OpenResult.Reason;
import org.hallkeeper.store.PersistenceContribution;
import org.hallkeeper.store.migration.Migration;
import org.hallkeeper.store.migration.Migrator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {

    private static final Migration ONE = new Migration(1, "one", List.of("CREATE TABLE A (X INTEGER)"));
    private static final Migration TWO = new Migration(2, "two", List.of("INSERT INTO A VALUES (2)"));

    private record Plugin(String plugin, List<String> after, List<Migration> migrations) implements PersistenceContribution {

        @Override
        public List<Class<?>> entities() {
            return List.of();
        }
    }

    @TempDir
    Path home;

    private final Engine engine = Services.get(Engine.class);
    private DataSource source;

    @BeforeEach
    void boot() {
        source = engine.boot(home.resolve("db"), home);
    }

    @AfterEach
    void shutdown() {
        engine.shutdown(home.resolve("db"));
    }

    private void migrate(Migration... steps) {
        migrate(new Plugin("p", List.of(), Arrays.asList(steps)));
    }

    private void migrate(PersistenceContribution... plugins) {
        new Migrator(source, Arrays.asList(plugins)).run(Progress.none());
    }

    private int number(String query) throws SQLException {
        try (Connection connection = source.getConnection(); ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void everyStepRunsOnce() throws SQLException {
        migrate(ONE, TWO);
        migrate(ONE, TWO);
        assertEquals(1, number("SELECT COUNT(*) FROM A"));
        assertEquals(2, number("SELECT COUNT(*) FROM SCHEMA_HISTORY"));
    }

    @Test
    void failingStepIsTakenBackWholeAndTheOnesBeforeItStay() throws SQLException {
        Migration bad = new Migration(2, "bad", List.of("CREATE TABLE B (X INTEGER)", "INSERT INTO NOWHERE VALUES (1)"));
        assertThrows(Migrator.MigrationFailed.class, () -> migrate(ONE, bad));
        assertEquals(1, number("SELECT COUNT(*) FROM SCHEMA_HISTORY"));
        assertEquals(0, number("SELECT COUNT(*) FROM SYS.SYSTABLES WHERE TABLENAME = 'B'"));
    }

    @Test
    void mendedStepRunsAfterAFailure() throws SQLException {
        assertThrows(Migrator.MigrationFailed.class, () -> migrate(ONE, new Migration(2, "two", List.of("NONSENSE"))));
        migrate(ONE, TWO);
        assertEquals(2, number("SELECT COUNT(*) FROM SCHEMA_HISTORY"));
    }

    @Test
    void databaseOfALaterVersionIsRefusedAndUntouched() throws SQLException {
        migrate(ONE, TWO);
        Migrator.MigrationRefused refused = assertThrows(Migrator.MigrationRefused.class, () -> migrate(ONE));
        assertEquals(Reason.LATER_VERSION, refused.reason());
        assertEquals(2, number("SELECT COUNT(*) FROM SCHEMA_HISTORY"));
    }

    @Test
    void appliedStepThatReadsDifferentlyNowIsRefused() {
        migrate(ONE);
        Migration rewritten = new Migration(1, "one", List.of("CREATE TABLE A (X BIGINT)"));
        assertEquals(Reason.CHECKSUM_DIFFERS, assertThrows(Migrator.MigrationRefused.class, () -> migrate(rewritten)).reason());
    }

    @Test
    void pluginsRunAfterThoseTheyReferTo() throws SQLException {
        Plugin first = new Plugin("z", List.of(), List.of(ONE));
        Plugin second = new Plugin("a", List.of("z"), List.of(new Migration(1, "refers", List.of("INSERT INTO A VALUES (7)"))));
        migrate(second, first);
        assertEquals(7, number("SELECT X FROM A"));
    }

    @Test
    void pluginThatRefersToAMissingOneStopsTheStart() {
        assertThrows(IllegalStateException.class, () -> migrate(new Plugin("a", List.of("gone"), List.of(ONE))));
    }

    @Test
    void removedPluginLeavesItsTablesAlone() throws SQLException {
        migrate(ONE, TWO);
        migrate(new Plugin("other", List.of(), List.of()));
        assertEquals(1, number("SELECT COUNT(*) FROM A"));
    }

    @Test
    void scriptMayHoldCommentsAndSeveralLines() {
        assertEquals(1, Migration.resource(MigratorTest.class, "001-note.sql").statements().size());
    }
}
