package org.hallkeeper.exchange.ui.batches;

import org.hallkeeper.exchange.plan.BatchView;

/**
 * One import as the list shows it.
 *
 * @param kind what was imported, in words
 */
record BatchLine(BatchView batch, String kind) {

    boolean isUndone() {
        return batch.undoneAt().isPresent();
    }
}
