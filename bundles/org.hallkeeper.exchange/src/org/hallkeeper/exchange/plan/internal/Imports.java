package org.hallkeeper.exchange.plan.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportFormat;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.exchange.plan.Preview;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.ReadResult;
import org.hallkeeper.exchange.table.TableReader;
import org.hallkeeper.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import jakarta.persistence.EntityManager;

/** Imports over the formats that the installed areas offer. */
@Component
public final class Imports implements ImportService {

    private final Database database;
    private final List<ImportFormat> formats;
    private final Profiles profiles;

    @Activate
    public Imports(@Reference Database database, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ImportFormat> formats) {
        this.database = database;
        this.formats = List.copyOf(formats);
        this.profiles = new Profiles(database);
    }

    @Override
    public List<ImportFormat> formats() {
        return formats;
    }

    @Override
    public Preview preview(String kind, Path file, Circumstances circumstances, Optional<String> profile) {
        Optional<ImportFormat> format = format(kind);
        if (format.isEmpty())
            return new Preview.Unreadable(List.of(new Problem(kind, texts(circumstances.locale()).get("unknownKind", kind, kinds()))));
        return switch (new TableReader(circumstances.locale()).read(file)) {
            case ReadResult.Unreadable unreadable -> new Preview.Unreadable(List.of(unreadable.problem()));
            case ReadResult.Tables tables -> readable(format.get(), file, tables, circumstances, profile);
        };
    }

    private Preview readable(ImportFormat format, Path file, ReadResult.Tables tables, Circumstances circumstances, Optional<String> profile) {
        List<Field> fields = profile.map(name -> profiles.taught(format.kind(), name, format.fields())).orElseGet(format::fields);
        Trial trial = new Trial(format, fields, circumstances);
        Trial.Sheet sheet = trial.bestSheet(tables.tables());
        return FileHash.of(file).<Preview>map(hash -> new Preview.Readable(
                new ImportDraft(format.kind(), file, hash, sheet.table(), sheet.mapping(), circumstances, trial.plan(sheet))))
                .orElseGet(() -> new Preview.Unreadable(
                        List.of(new Problem(file.getFileName().toString(), texts(circumstances.locale()).get("cannotRead")))));
    }

    @Override
    public ImportDraft remap(ImportDraft draft, Mapping mapping) {
        return tried(draft, mapping);
    }

    private ImportDraft tried(ImportDraft draft, Mapping mapping) {
        ImportFormat format = format(draft.kind()).orElseThrow();
        ImportPlan plan = new Trial(format, format.fields(), draft.circumstances()).plan(new Trial.Sheet(draft.table(), mapping, List.of()));
        return new ImportDraft(draft.kind(), draft.file(), draft.sha256(), draft.table(), mapping, draft.circumstances(), plan);
    }

    @Override
    public SaveResult<BatchView> accept(ImportDraft draft, boolean skipBad) {
        if (!draft.plan().problems().isEmpty() && !skipBad)
            return new SaveResult.Invalid<>(draft.plan().problems());
        ImportDraft fresh = tried(draft, draft.mapping());
        if (!fresh.plan().problems().isEmpty() && !skipBad)
            return new SaveResult.Invalid<>(fresh.plan().problems());
        if (fresh.plan().good() == 0)
            return fresh.plan().problems().isEmpty() ? new SaveResult.Refused<>(texts(draft.circumstances().locale()).get("nothing"))
                    : new SaveResult.Invalid<>(fresh.plan().problems());
        return new SaveResult.Saved<>(database.write(manager -> store(manager, fresh)));
    }

    private static BatchView store(EntityManager manager, ImportDraft draft) {
        ImportBatch batch = ImportBatch.of(draft);
        manager.persist(batch);
        TouchedRecords touched = new TouchedRecords();
        draft.plan().work().apply(manager, touched);
        manager.flush();
        int sequence = 0;
        for (ImportChange change : touched.changes())
            manager.persist(BatchEntry.of(batch.id(), ++sequence, change));
        return batch.view();
    }

    @Override
    public SaveResult<BatchView> undo(long batchId, Locale locale) {
        try {
            return database.write(manager -> undo(manager, batchId, locale));
        } catch (UndoBlocked blocked) {
            return new SaveResult.Invalid<>(blocked.problems());
        }
    }

    private SaveResult<BatchView> undo(EntityManager manager, long batchId, Locale locale) {
        ImportBatch batch = manager.find(ImportBatch.class, batchId);
        if (batch == null)
            return new SaveResult.Refused<>(texts(locale).get("unknownBatch", batchId));
        if (batch.isUndone())
            return new SaveResult.Refused<>(texts(locale).get("alreadyUndone", batchId));
        Optional<ImportFormat> format = format(batch.kind());
        if (format.isEmpty())
            return new SaveResult.Refused<>(texts(locale).get("formatGone", batchId, batch.kind()));
        List<Problem> against = format.get().undo(manager, changesOf(manager, batchId), locale);
        if (!against.isEmpty())
            throw new UndoBlocked(against);
        batch.undo();
        return new SaveResult.Saved<>(batch.view());
    }

    /** Newest change first, so that a record touched twice ends with its oldest values. */
    private static List<ImportChange> changesOf(EntityManager manager, long batchId) {
        return manager.createQuery("SELECT e FROM BatchEntry e WHERE e.batchId = :batch ORDER BY e.sequenceNo DESC", BatchEntry.class)
                .setParameter("batch", batchId).getResultStream().map(BatchEntry::change).toList();
    }

    @Override
    public List<BatchView> batches() {
        return database.read(manager -> manager
                .createQuery("SELECT b FROM ImportBatch b ORDER BY b.importedAt DESC, b.id DESC", ImportBatch.class).getResultStream()
                .map(ImportBatch::view).toList());
    }

    @Override
    public List<String> profiles(String kind) {
        return profiles.names(kind);
    }

    @Override
    public void saveProfile(String name, ImportDraft draft) {
        profiles.save(name, draft);
    }

    private Optional<ImportFormat> format(String kind) {
        return formats.stream().filter(format -> format.kind().equals(kind)).findFirst();
    }

    private String kinds() {
        return String.join(", ", formats.stream().map(ImportFormat::kind).sorted().toList());
    }

    private static Texts texts(Locale locale) {
        return new Texts(ImportService.class, locale);
    }

    /** Carries the objections out of the transaction, so that it is rolled back. */
    private static final class UndoBlocked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        UndoBlocked(List<Problem> problems) {
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }
}
