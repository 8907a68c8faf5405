package org.hallkeeper.exchange.read;

import java.util.List;

/**
 * Something an import looks for in a table.
 *
 * @param key      what the import calls it
 * @param label    what the user calls it; also accepted as a heading
 * @param headings other headings that mean it; for a column below a group heading both words together, {@code 保安早班}
 * @param required the table is useless without it
 * @param ignored  known and deliberately not imported, such as 序号; any number of columns may be ignored
 */
public record Field(String key, String label, List<String> headings, boolean required, boolean ignored) {

    public Field {
        headings = List.copyOf(headings);
    }
}
