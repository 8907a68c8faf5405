package org.hallkeeper.hall.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the files people hand in. */
public final class TableFile {

    private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Consumer<Worksheet>> touches = new ArrayList<>();

    /** Adds a row; empty texts leave cells blank. */
    public TableFile row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Merges cells of the workbook, all numbers from 0. */
    public TableFile merge(int top, int left, int bottom, int right) {
        touches.add(sheet -> sheet.range(top, left, bottom, right).merge());
        return this;
    }

    /** Writes a number into a cell of the workbook, numbers from 0; {@code format} may make it a date. */
    public TableFile number(int row, int column, Number value, String format) {
        touches.add(sheet -> {
            sheet.value(row, column, value);
            if (!format.isEmpty()) {
                sheet.style(row, column).format(format).set();
            }
        });
        return this;
    }

    public Path xlsx(Path folder, String name) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
            touches.forEach(touch -> touch.accept(sheet));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path csv(Path folder, String name, Charset charset, boolean withByteOrderMark) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(TableFile::quoted).toList())).append("\r\n");
        }
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (withByteOrderMark) {
                out.write(BYTE_ORDER_MARK);
            }
            out.write(text.toString().getBytes(charset));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
