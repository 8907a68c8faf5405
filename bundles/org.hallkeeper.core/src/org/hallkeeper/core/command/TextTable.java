package org.hallkeeper.core.command;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Lines up columns for a terminal, where a Chinese character is as wide as two letters. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<String> headings) {
        rows.add(List.copyOf(headings));
    }

    /** Adds a row of as many cells as there are headings; line breaks inside a cell become spaces. */
    public void row(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row has as many cells as there are headings");
        }
        rows.add(cells.stream().map(cell -> cell.replaceAll("\\R", " ")).toList());
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
                .toArray();
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(row.get(column)).append(" ".repeat(widths[column] - width(row.get(column)))).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        if (character < 0x1100) {
            return 1;
        }
        boolean wide = Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x30FF
                || character >= 0xFF01 && character <= 0xFF60
                || character >= 0xAC00 && character <= 0xD7A3;
        return wide ? 2 : 1;
    }
}
