package org.hallkeeper.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.store.OpenResult.Reason;
import org.hallkeeper.store.PersistenceContribution;

/** Brings a database to the state the installed plug-ins expect, one transaction per step, forward only. */
public final class Migrator {

    private final DataSource dataSource;
    private final List<PersistenceContribution> contributions;

    public Migrator(DataSource dataSource, Collection<PersistenceContribution> contributions) {
        this.dataSource = dataSource;
        this.contributions = PluginOrder.sorted(contributions);
    }

    /**
     * @throws MigrationRefused when the database is of a later version or was upgraded by different steps; nothing has been changed then
     * @throws MigrationFailed  when a step fails; that step is rolled back, the steps before it stay
     */
    public void run(Progress progress) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            SchemaHistory history = new SchemaHistory(connection);
            history.createWhenMissing();
            Map<PersistenceContribution, List<Migration>> open = openSteps(history);
            connection.commit();
            progress.begin("migration", open.values().stream().mapToInt(List::size).sum());
            for (PersistenceContribution contribution : contributions) {
                for (Migration step : open.get(contribution)) {
                    apply(connection, history, contribution.plugin(), step);
                    progress.step(1);
                }
            }
        } catch (SQLException e) {
            throw new MigrationFailed("schema history", e);
        }
    }

    private Map<PersistenceContribution, List<Migration>> openSteps(SchemaHistory history) throws SQLException {
        Map<PersistenceContribution, List<Migration>> open = new HashMap<>();
        for (PersistenceContribution contribution : contributions) {
            Map<Integer, String> applied = history.applied(contribution.plugin());
            refuseWhatThisProgramDoesNotKnow(contribution, applied);
            open.put(contribution, contribution.migrations().stream().filter(step -> !applied.containsKey(step.number())).toList());
        }
        return open;
    }

    private static void refuseWhatThisProgramDoesNotKnow(PersistenceContribution contribution, Map<Integer, String> applied) {
        Set<Integer> known = contribution.migrations().stream().map(Migration::number).collect(Collectors.toSet());
        if (!known.containsAll(applied.keySet()))
            throw new MigrationRefused(Reason.LATER_VERSION, contribution.plugin());
        for (Migration step : contribution.migrations()) {
            String before = applied.get(step.number());
            if (before != null && !before.equals(step.checksum()))
                throw new MigrationRefused(Reason.CHECKSUM_DIFFERS, contribution.plugin() + " " + step.number());
        }
    }

    private static void apply(Connection connection, SchemaHistory history, String plugin, Migration step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : step.statements())
                statement.execute(sql);
            history.record(plugin, step);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw new MigrationFailed(plugin + " " + step.number() + "-" + step.title(), e);
        }
    }

    /** The database does not fit this program. */
    public static final class MigrationRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        MigrationRefused(Reason reason, String where) {
            super(where);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** A step could not be carried out. */
    public static final class MigrationFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MigrationFailed(String where, SQLException cause) {
            super(where + ": " + cause.getMessage(), cause);
        }
    }
}
