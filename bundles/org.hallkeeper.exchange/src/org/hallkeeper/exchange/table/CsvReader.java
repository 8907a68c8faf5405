package org.hallkeeper.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads separated text as Excel and WPS write it (RFC 4180 with their habits). */
final class CsvReader {

    /** Excel's own first line that names the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\r?\\n?", Pattern.CASE_INSENSITIVE);
    /** The trick by which exporting systems keep leading zeros: {@code ="0023"}. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*+)\"");

    private final String fileName;
    private final List<Row> rows = new ArrayList<>();
    private int cells;

    CsvReader(String fileName) {
        this.fileName = fileName;
    }

    Table read(byte[] bytes) throws Refusal {
        String text = TextDecoder.decode(bytes);
        Matcher first = SEPARATOR_LINE.matcher(text);
        char separator = first.lookingAt() ? first.group(1).charAt(0) : Separator.of(text);
        refuseEndlessRecord(text, separator);
        int skipped = first.lookingAt() ? 1 : 0;
        parse(skipped == 1 ? text.substring(first.end()) : text, separator, skipped);
        return new Table(fileName, "", rows);
    }

    private void parse(String text, char separator, int skippedLines) throws Refusal {
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        int line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                line = (int) parser.getCurrentLineNumber() + skippedLines + 1;
                if (!records.hasNext()) {
                    return;
                }
                keep(line, records.next());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unclosedQuote) {
            throw Refusal.atRow(line, "text.openQuote", line);
        }
    }

    private void keep(int line, CSVRecord csv) throws Refusal {
        List<Cell> row = new ArrayList<>();
        for (int column = 0; column < csv.size(); column++) {
            Cell cell = CellText.cellOf(unwrapped(csv.get(column)));
            if (cell.isBlank()) {
                continue;
            }
            if (column >= Limits.COLUMNS) {
                throw Refusal.atRow(line, "tooManyColumns", Limits.COLUMNS);
            }
            while (row.size() < column) {
                row.add(Cell.BLANK);
            }
            row.add(cell);
            if (++cells > Limits.CELLS) {
                throw Refusal.of("tooManyCells", Limits.CELLS);
            }
        }
        if (row.isEmpty()) {
            return;
        }
        if (rows.size() >= Limits.ROWS) {
            throw Refusal.of("tooManyRows", Limits.ROWS);
        }
        rows.add(new Row(line, row));
    }

    private static String unwrapped(String raw) {
        Matcher kept = KEPT_AS_TEXT.matcher(raw);
        return kept.matches() ? kept.group(1) : raw;
    }

    /** The parser holds a whole record in memory; twenty million separators on one line would fill it. */
    private static void refuseEndlessRecord(String text, char separator) throws Refusal {
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                separators = 0;
            } else if (c == separator && ++separators >= Limits.EXCEL_COLUMNS) {
                throw Refusal.of("tooManyColumns", Limits.COLUMNS);
            }
        }
    }
}
