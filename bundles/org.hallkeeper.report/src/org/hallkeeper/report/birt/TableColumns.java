package org.hallkeeper.report.birt;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.ColumnBandData;
import org.hallkeeper.report.ReportColumn;
import org.hallkeeper.report.ReportRows;

/** The columns of a table in a design, and their multiplication. Such a table has no cell over several columns. */
final class TableColumns {

    private final TableHandle table;

    TableColumns(TableHandle table) {
        this.table = table;
    }

    /** The sum of the widths the design gives; a repeated column counts as often as it will stand there. */
    double neededWidth(List<Group> groups) {
        double needed = 0;
        for (int column = 0; column < table.getColumnCount(); column++) {
            needed += width(column) * timesRepeated(column, groups);
        }
        return needed;
    }

    private static int timesRepeated(int column, List<Group> groups) {
        return groups.stream().filter(group -> group.at() == column).mapToInt(group -> group.columns().size()).findFirst().orElse(1);
    }

    double width(int column) {
        return Millimetres.of(((ColumnHandle) table.getColumns().get(column)).getWidth());
    }

    void widen(double factor) throws SemanticException {
        for (int column = 0; column < table.getColumnCount(); column++) {
            if (width(column) > 0) {
                ((ColumnHandle) table.getColumns().get(column)).getWidth().setStringValue(Millimetres.text(width(column) * factor));
            }
        }
    }

    /** A column of the design that stands for several columns made from data. */
    record Group(int at, String name, List<ReportColumn> columns) {
    }

    /** Where the detail row shows the group of that name. */
    OptionalInt indexOf(String group) {
        List<CellHandle> cells = cells(detailRows().getFirst());
        return IntStream.range(0, cells.size())
                .filter(column -> dataItems(cells.get(column)).stream().anyMatch(item -> group.equals(item.getResultSetColumn()))).findFirst();
    }

    /** Puts the group's columns in place of the one that stands for them; they share the room the other columns leave. */
    void expand(Group group) throws SemanticException {
        repeat(group.at(), group.at(), group.columns().size());
        for (int i = 0; i < group.columns().size(); i++) {
            int column = group.at() + i;
            ((ColumnHandle) table.getColumns().get(column)).getWidth().setValue(null);
            setHeading(column, group.columns().get(i).heading());
            setDataColumns(column, ReportRows.nameAt(group.name(), i + 1), group.name());
        }
    }

    /** Repeats the whole table to its right, a thicker line between. */
    void repeatAll(int times) throws SemanticException {
        int columns = table.getColumnCount();
        repeat(0, columns - 1, times);
        for (int column = columns; column < columns * times; column++) {
            int place = column / columns + 1;
            for (RowHandle row : detailRows()) {
                for (DataItemHandle item : dataItems(cells(row).get(column))) {
                    item.setResultSetColumn(ReportRows.nameAt(item.getResultSetColumn(), place));
                }
            }
            if (column % columns == 0) {
                startBlock(column);
            }
        }
    }

    private void repeat(int first, int last, int times) throws SemanticException {
        for (int time = 1; time < times; time++) {
            for (int column = first; column <= last; column++) {
                ColumnBandData copy = table.copyColumn(column + 1);
                table.insertAndPasteColumn(copy, time * (last - first + 1) + column);
            }
        }
    }

    private void startBlock(int column) throws SemanticException {
        for (RowHandle row : Stream.concat(rows(table.getHeader()).stream(), detailRows().stream()).toList()) {
            cells(row).get(column).setStyleName("block-start");
        }
    }

    private void setHeading(int column, String heading) throws SemanticException {
        for (RowHandle row : rows(table.getHeader())) {
            for (LabelHandle label : listOf(cells(row).get(column).getContent().iterator(), LabelHandle.class)) {
                label.setText(heading);
            }
        }
    }

    private void setDataColumns(int column, String name, String group) throws SemanticException {
        for (RowHandle row : detailRows()) {
            for (DataItemHandle item : dataItems(cells(row).get(column))) {
                if (group.equals(item.getResultSetColumn())) {
                    item.setResultSetColumn(name);
                }
            }
        }
    }

    List<RowHandle> detailRows() {
        return rows(table.getDetail());
    }

    static List<RowHandle> rows(SlotHandle slot) {
        return listOf(slot.iterator(), RowHandle.class);
    }

    static List<CellHandle> cells(RowHandle row) {
        return listOf(row.getCells().iterator(), CellHandle.class);
    }

    private static List<DataItemHandle> dataItems(CellHandle cell) {
        return listOf(cell.getContent().iterator(), DataItemHandle.class);
    }

    private static <T extends DesignElementHandle> List<T> listOf(Iterator<?> elements, Class<T> type) {
        List<T> list = new ArrayList<>();
        elements.forEachRemaining(element -> {
            if (type.isInstance(element)) {
                list.add(type.cast(element));
            }
        });
        return list;
    }
}
