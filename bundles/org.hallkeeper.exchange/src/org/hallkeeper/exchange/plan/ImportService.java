package org.hallkeeper.exchange.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.exchange.read.Mapping;

/** Takes files in: try, look, accept, undo. Nothing is stored before {@link #accept}; a batch is stored whole or not at all. */
public interface ImportService {

    /** The kinds of file that the installed areas take. */
    List<ImportFormat> formats();

    /**
     * Reads a file and tries it.
     *
     * @param profile name of a saved mapping; without it the columns are recognised by their headings
     */
    Preview preview(String kind, Path file, Circumstances circumstances, Optional<String> profile);

    /** Tries the same file again with another mapping. */
    ImportDraft remap(ImportDraft draft, Mapping mapping);

    /**
     * Stores the batch in one transaction, after trying it once more against the database as it is now.
     *
     * @param skipBad take the good rows although others are bad; otherwise any problem makes the whole batch {@code Invalid}
     */
    SaveResult<BatchView> accept(ImportDraft draft, boolean skipBad);

    /** Takes a batch back; {@code Invalid} names the records that were changed since, {@code Refused} an unknown or undone batch. */
    SaveResult<BatchView> undo(long batchId, Locale locale);

    /** All batches, the newest first. */
    List<BatchView> batches();

    /** Names of the saved mappings of a kind. */
    List<String> profiles(String kind);

    /** Keeps a mapping under a name; headings decide later which column is which, so columns may move. */
    void saveProfile(String name, ImportDraft draft);
}
