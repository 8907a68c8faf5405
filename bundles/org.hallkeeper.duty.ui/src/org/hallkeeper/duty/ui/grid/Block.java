package org.hallkeeper.duty.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of texts as spreadsheets exchange it through the clipboard: cells separated by tabs, rows by line ends; a cell that holds a tab, a
 * line end or a quotation mark stands in quotation marks with those inside doubled (Excel and WPS alike).
 *
 * @param rows all of the same length
 */
public record Block(List<List<String>> rows) {

    public static Block parse(String text) {
        List<List<String>> rows = new Reader(text).rows();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<String> row : rows) {
            while (row.size() < width)
                row.add("");
        }
        return new Block(rows);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            if (!text.isEmpty())
                text.append('\n');
            text.append(String.join("\t", row.stream().map(Block::quoted).toList()));
        }
        return text.toString();
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<List<String>> rows() {
            while (at < text.length())
                readCell();
            if (!row.isEmpty())
                rows.add(row);
            return rows;
        }

        private void readCell() {
            row.add(text.charAt(at) == '"' ? quotedCell() : plainCell());
            if (at < text.length() && text.charAt(at) == '\n')
                endRow();
            else if (at == text.length() - 1 && text.charAt(at) == '\t')
                row.add("");
            at++;
        }

        private void endRow() {
            rows.add(row);
            row = new ArrayList<>();
        }

        private String plainCell() {
            int start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n')
                at++;
            return text.substring(start, at).strip();
        }

        private String quotedCell() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length() && !(text.charAt(at) == '"' && !isDoubled())) {
                if (text.charAt(at) == '"')
                    at++;
                cell.append(text.charAt(at));
                at++;
            }
            at = Math.min(at + 1, text.length());
            return cell + plainCell();
        }

        private boolean isDoubled() {
            return at + 1 < text.length() && text.charAt(at + 1) == '"';
        }
    }
}
