package org.hallkeeper.store;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What every registered record has (domain.md H1 "Base of all"). Records are voided, never deleted. */
@MappedSuperclass
public abstract class RegisterEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "ID_SEQ", allocationSize = 50)
    private long id;

    @Version
    private int version;

    /** UTC; set by the store. */
    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    @Column(name = "CREATED_BY")
    private String createdBy;

    /** UTC; set by the store. */
    @Column(name = "UPDATED_AT")
    private LocalDateTime updatedAt;

    @Column(name = "UPDATED_BY")
    private String updatedBy;

    private boolean voided;

    @Column(name = "VOID_REASON")
    private String voidReason;

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public boolean isVoided() {
        return voided;
    }

    public String voidReason() {
        return voidReason == null ? "" : voidReason;
    }

    /** Takes the record out of use; it keeps its number and stays readable. */
    public void voidBecause(String reason) {
        voided = true;
        voidReason = reason;
    }

    /** Takes a voided record back into use. */
    public void restore() {
        voided = false;
        voidReason = null;
    }
}
