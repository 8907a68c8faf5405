package org.hallkeeper.exchange.plan.internal;

import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.store.RegisterEntity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What a batch did to one record, with its former values, so that the batch can be taken back. */
@Entity(name = "BatchEntry")
@Table(name = "IMPORT_CHANGE")
public class BatchEntry extends RegisterEntity {

    @Column(name = "BATCH_ID")
    private long batchId;

    @Column(name = "SEQUENCE_NO")
    private int sequenceNo;

    @Column(name = "ENTITY")
    private String entity;

    @Column(name = "RECORD_ID")
    private long recordId;

    @Column(name = "VERSION_AFTER")
    private int versionAfter;

    @Column(name = "IS_NEW")
    private boolean created;

    @Lob
    @Column(name = "VALUES_BEFORE")
    private String before;

    static BatchEntry of(long batchId, int sequenceNo, ImportChange change) {
        BatchEntry entry = new BatchEntry();
        entry.batchId = batchId;
        entry.sequenceNo = sequenceNo;
        entry.entity = change.entity();
        entry.recordId = change.recordId();
        entry.versionAfter = change.versionAfter();
        entry.created = change.created();
        entry.before = change.before();
        return entry;
    }

    ImportChange change() {
        return new ImportChange(entity, recordId, versionAfter, created, before == null ? "" : before);
    }
}
