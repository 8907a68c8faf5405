package org.hallkeeper.exchange.plan.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One accepted import (domain.md H1 ImportBatch). */
@Entity(name = "ImportBatch")
@Table(name = "IMPORT_BATCH")
public class ImportBatch extends RegisterEntity {

    private String kind;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Column(name = "FILE_HASH")
    private String fileHash;

    @Column(name = "ROWS_READ")
    private int rowsRead;

    private int accepted;

    private int rejected;

    @Column(name = "IMPORTED_AT")
    private LocalDateTime importedAt;

    @Column(name = "IMPORTED_BY")
    private String importedBy;

    @Column(name = "UNDONE_AT")
    private LocalDateTime undoneAt;

    static ImportBatch of(ImportDraft draft) {
        ImportBatch batch = new ImportBatch();
        batch.kind = draft.kind();
        batch.fileName = draft.table().fileName();
        batch.fileHash = draft.sha256();
        batch.rowsRead = draft.plan().rows().size();
        batch.accepted = draft.plan().good();
        batch.rejected = draft.plan().bad();
        batch.importedAt = LocalDateTime.now(ZoneOffset.UTC);
        batch.importedBy = System.getProperty("user.name");
        return batch;
    }

    String kind() {
        return kind;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo() {
        undoneAt = LocalDateTime.now(ZoneOffset.UTC);
    }

    BatchView view() {
        return new BatchView(id(), kind, fileName, rowsRead, accepted, rejected, importedAt.toInstant(ZoneOffset.UTC), importedBy,
                Optional.ofNullable(undoneAt).map(at -> at.toInstant(ZoneOffset.UTC)));
    }
}
