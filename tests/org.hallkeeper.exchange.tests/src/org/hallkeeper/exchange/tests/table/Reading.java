package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.ReadResult;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;
import org.hallkeeper.exchange.table.TableReader;

/** Reads files for tests and says what it expects of them. */
final class Reading {

    private static final TableReader READER = new TableReader(Locale.SIMPLIFIED_CHINESE);

    private Reading() {
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table table(Path file) {
        List<Table> tables = tables(file);
        return tables.getFirst();
    }

    static List<Table> tables(Path file) {
        ReadResult result = READER.read(file);
        return assertInstanceOf(ReadResult.Tables.class, result, result::toString).tables();
    }

    static Problem refusal(Path file) {
        ReadResult result = READER.read(file);
        return assertInstanceOf(ReadResult.Unreadable.class, result, result::toString).problem();
    }

    static List<String> shown(Row row) {
        return row.cells().stream().map(Cell::shown).toList();
    }

    static List<Integer> numbers(Table table) {
        return table.rows().stream().map(Row::number).toList();
    }
}
