package org.hallkeeper.store.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.store.ChangeTopic;
import org.hallkeeper.store.Database;
import org.hallkeeper.store.DatabaseUnavailable;
import org.hallkeeper.store.Engine;
import org.hallkeeper.store.OpenResult;
import org.hallkeeper.store.PersistenceContribution;
import org.hallkeeper.store.folder.ActivationPort;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.FolderLock;
import org.hallkeeper.store.migration.Migrator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** The embedded database of one data folder behind EclipseLink. */
@Component
public final class JpaDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(JpaDatabase.class);

    private final Engine engine;
    private final EventAdmin events;
    private final List<PersistenceContribution> contributions;
    private CompletableFuture<OpenDatabase> opening = CompletableFuture.failedFuture(new CancellationException());

    private record OpenDatabase(EntityManagerFactory factory, DataFolder folder, FolderLock lock) {
    }

    @Activate
    public JpaDatabase(@Reference Engine engine, @Reference EventAdmin events, @Reference List<PersistenceContribution> contributions) {
        this.engine = engine;
        this.events = events;
        this.contributions = contributions;
    }

    @Override
    public OpenResult open(DataFolder folder, Runnable onSecondStart, Progress progress) {
        CompletableFuture<OpenDatabase> result = beginOpening();
        try {
            return switch (FolderLock.acquire(folder, onSecondStart)) {
                case FolderLock.Outcome.Held held -> {
                    result.completeExceptionally(new DatabaseUnavailable("in use"));
                    yield new OpenResult.InUse(held.holder(), ActivationPort.activate(held.holder()));
                }
                case FolderLock.Outcome.Acquired acquired -> openLocked(folder, acquired.lock(), result, progress);
            };
        } catch (IOException e) {
            LOG.warn("data folder {} cannot be used", folder.root(), e);
            return refused(result, OpenResult.Reason.FOLDER_NOT_WRITABLE, folder.root().toString());
        }
    }

    private synchronized CompletableFuture<OpenDatabase> beginOpening() {
        opening = new CompletableFuture<>();
        return opening;
    }

    private OpenResult openLocked(DataFolder folder, FolderLock lock, CompletableFuture<OpenDatabase> result, Progress progress)
            throws IOException {
        boolean created = !engine.exists(folder.database());
        LOG.info("opening {} with the plug-ins {}", folder.root(), contributions.stream().map(PersistenceContribution::plugin).toList());
        try {
            var dataSource = engine.boot(folder.database(), folder.logs());
            new Migrator(dataSource, contributions).run(progress);
            result.complete(new OpenDatabase(factory(HallUnit.of(contributions, dataSource, folder.root())), folder, lock));
            return new OpenResult.Opened(created);
        } catch (Engine.EngineFailure e) {
            return giveUp(folder, lock, result, e.reason(), e);
        } catch (Migrator.MigrationRefused e) {
            return giveUp(folder, lock, result, e.reason(), e);
        } catch (Migrator.MigrationFailed e) {
            return giveUp(folder, lock, result, OpenResult.Reason.UPGRADE_FAILED, e);
        }
    }

    private OpenResult giveUp(DataFolder folder, FolderLock lock, CompletableFuture<OpenDatabase> result, OpenResult.Reason reason,
            RuntimeException cause) throws IOException {
        LOG.error("database in {} not opened: {}", folder.root(), reason, cause);
        engine.shutdown(folder.database());
        lock.close();
        return refused(result, reason, cause.getMessage());
    }

    private static OpenResult refused(CompletableFuture<OpenDatabase> result, OpenResult.Reason reason, String detail) {
        result.completeExceptionally(new DatabaseUnavailable(reason.name()));
        return new OpenResult.Refused(reason, detail);
    }

    private static EntityManagerFactory factory(HallUnit unit) {
        EntityManagerFactory factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of( //
                PersistenceUnitProperties.CLASSLOADER, unit.getClassLoader(), //
                PersistenceUnitProperties.WEAVING, "false", //
                PersistenceUnitProperties.DDL_GENERATION, "none", //
                PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false", //
                PersistenceUnitProperties.BATCH_WRITING, "JDBC", //
                PersistenceUnitProperties.BATCH_WRITING_SIZE, "500", //
                PersistenceUnitProperties.LOGGING_LOGGER, EclipseLinkLog.class.getName(), //
                PersistenceUnitProperties.LOGGING_PARAMETERS, "false"));
        new Stamps(System.getProperty("user.name")).watch(JpaHelper.getServerSession(factory));
        return factory;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        try (EntityManager manager = opened().factory().createEntityManager()) {
            return work.apply(manager);
        }
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        try (EntityManager manager = opened().factory().createEntityManager()) {
            manager.getTransaction().begin();
            T result = inTransaction(manager, work);
            announce(Stamps.touchedIn((AbstractSession) manager.unwrap(UnitOfWork.class)));
            return result;
        }
    }

    private static <T> T inTransaction(EntityManager manager, Function<EntityManager, T> work) {
        try {
            T result = work.apply(manager);
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive())
                manager.getTransaction().rollback();
        }
    }

    private void announce(Set<String> touched) {
        for (String entity : touched)
            events.postEvent(new Event(ChangeTopic.of(entity), Map.of(ChangeTopic.ENTITY, entity)));
    }

    private OpenDatabase opened() {
        try {
            return currentOpening().join();
        } catch (CompletionException | CancellationException e) {
            throw new DatabaseUnavailable("no database is open", e);
        }
    }

    private synchronized CompletableFuture<OpenDatabase> currentOpening() {
        return opening;
    }

    @Override
    @Deactivate
    public void close() {
        CompletableFuture<OpenDatabase> last = currentOpening();
        if (!last.isDone() || last.isCompletedExceptionally())
            return;
        beginOpening().completeExceptionally(new DatabaseUnavailable("closed"));
        OpenDatabase open = last.join();
        open.factory().close();
        engine.shutdown(open.folder().database());
        try {
            open.lock().close();
        } catch (IOException e) {
            LOG.warn("lock of {} not released cleanly", open.folder().root(), e);
        }
    }
}
