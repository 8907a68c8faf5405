package org.hallkeeper.exchange.plan;

import java.util.List;

import org.hallkeeper.core.result.Problem;

/** What trying a file gave. */
public sealed interface Preview {

    /** It is a table; its plan may still name bad rows. */
    record Readable(ImportDraft draft) implements Preview {
    }

    /** It cannot be read as a table of this kind at all. */
    record Unreadable(List<Problem> problems) implements Preview {
    }
}
