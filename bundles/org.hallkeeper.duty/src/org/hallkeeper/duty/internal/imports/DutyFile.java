package org.hallkeeper.duty.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.exchange.plan.TableFoot;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Merge;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** A duty table as it stands in a file: which rows may be days and what their cells say. */
final class DutyFile {

    private final Table table;
    private final Mapping mapping;
    private final int dateColumn;

    DutyFile(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
        this.dateColumn = mapping.columnOf(RosterFields.DATE).orElseThrow();
    }

    Table table() {
        return table;
    }

    Mapping mapping() {
        return mapping;
    }

    int dateColumn() {
        return dateColumn;
    }

    OptionalInt remarkColumn() {
        return mapping.columnOf(RosterFields.REMARK);
    }

    /** The columns of posts that exist. */
    List<DutyColumn> columnsOf(List<Post> posts) {
        List<DutyColumn> columns = new ArrayList<>();
        for (Post post : posts) {
            mapping.columnOf(RosterFields.key(post)).ifPresent(index ->
                    columns.add(new DutyColumn(index, post.id(), post.name(), false)));
        }
        return columns;
    }

    /** Every column that a post was found for. */
    List<Integer> peopleColumns() {
        return mapping.columnToField().entrySet().stream()
                .filter(column -> RosterFields.isPost(column.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rows below the headings, without repetitions of the headings on later pages. */
    List<Row> rows() {
        String heading = table.row(mapping.headerRow()).map(row -> row.cell(dateColumn).shown()).orElse("");
        return table.rows().stream()
                .filter(row -> row.number() > mapping.lastHeaderRow())
                .filter(row -> !row.cell(dateColumn).shown().equals(heading))
                .toList();
    }

    /** What a cell says, also where it is merged over several columns. */
    String text(Row row, int column) {
        return seen(row, column).shown();
    }

    Cell seen(Row row, int column) {
        return table.seenAt(row.number(), column);
    }

    /** Whether the line is a note: one text across the table, or one that begins like a note. */
    boolean isNote(Row row) {
        boolean isWide = table.mergeAt(row.number(), dateColumn).map(Merge::width).orElse(1) > 1;
        String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().map(Cell::shown).orElse("");
        return isWide || TableFoot.begins(first);
    }

    /** Whether both rows belong to one date cell merged over them. */
    boolean isSameDateCell(Row one, Row other) {
        return isSameMerge(one, other, dateColumn);
    }

    /** Whether the cells of a column in both rows are one merged cell. */
    boolean isSameMerge(Row one, Row other, int column) {
        Optional<Merge> merge = table.mergeAt(one.number(), column);
        return merge.isPresent() && merge.equals(table.mergeAt(other.number(), column));
    }
}
