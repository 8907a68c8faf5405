package org.hallkeeper.exchange.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * One import as the list of imports shows it.
 *
 * @param rows     data rows in the file
 * @param accepted rows taken in
 * @param rejected rows left out because they were bad
 */
public record BatchView(long id, String kind, String fileName, int rows, int accepted, int rejected, Instant importedAt, String importedBy,
        Optional<Instant> undoneAt) {
}
