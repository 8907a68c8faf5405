package org.hallkeeper.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible worksheets of a workbook; rows stream through the library, only filled cells stay. */
final class XlsxReader {

    private final String fileName;
    private final Map<String, ExcelFormat> formats = new HashMap<>();

    XlsxReader(String fileName) {
        this.fileName = fileName;
    }

    List<Table> read(Map<String, byte[]> parts) throws Refusal {
        WorkbookCopy copy = new WorkbookCopy(parts);
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(copy.open(), new ReadingOptions(copy.hasStyles(), true))) {
            DateSystem dates = workbook.isDate1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    table(sheet, dates, copy).ifPresent(tables::add);
                }
            }
        } catch (IOException | ExcelReaderException damaged) {
            throw Refusal.of("damaged");
        }
        return tables;
    }

    private Optional<Table> table(Sheet sheet, DateSystem dates, WorkbookCopy copy) throws IOException, Refusal {
        if (sheet.getId() == null) {
            throw Refusal.of("strictWorkbook");
        }
        Optional<List<Merge>> merges = copy.mergesOf(sheet.getId());
        if (merges.isEmpty()) {
            return Optional.empty();
        }
        MergedRows rows = new MergedRows(merges.get());
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            stream.forEach(row -> rows.add(row.getRowNum(), cells(row, dates), row.isHidden()));
        }
        return Optional.of(new Table(fileName, sheet.getName(), rows.visible(), merges.get(), rows.hidden()));
    }

    private List<Cell> cells(org.dhatim.fastexcel.reader.Row row, DateSystem dates) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(row.getCellCount(), Cell.BLANK));
        for (int column = 0; column < cells.size(); column++) {
            if (row.hasCell(column)) {
                cells.set(column, cell(row.getCell(column), dates));
            }
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell, DateSystem dates) {
        return switch (cell.getType()) {
            case NUMBER -> format(cell, dates).cellOf((BigDecimal) cell.getValue());
            case BOOLEAN -> new Cell.Text(cell.asBoolean() ? "TRUE" : "FALSE");
            case ERROR -> new Cell.ErrorCell(cell.getRawValue());
            case STRING, FORMULA -> CellText.cellOf(CellText.unescaped(cell.getText()));
            case EMPTY -> Cell.BLANK;
        };
    }

    private ExcelFormat format(org.dhatim.fastexcel.reader.Cell cell, DateSystem dates) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        String code = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        return formats.computeIfAbsent(id + " " + code, key -> new ExcelFormat(id, code, dates));
    }
}
