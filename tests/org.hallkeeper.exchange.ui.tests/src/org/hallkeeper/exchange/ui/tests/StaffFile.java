package org.hallkeeper.exchange.ui.tests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.exchange.read.Field;
import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Cell;
import org.hallkeeper.exchange.table.Row;
import org.hallkeeper.exchange.table.Table;

/** A small list of staff as it may stand in a file: a title in row 1, headings in row 3, people from row 4 on. */
final class StaffFile {

    static final String NAME = "人员:2026.csv";

    static final Field BADGE = new Field("badgeNo", "工号", List.of("编号"), true, false);
    static final Field PERSON = new Field("name", "姓名", List.of(), true, false);
    static final Field PHONE = new Field("phone", "电话", List.of("联系电话"), false, false);
    static final Field IGNORED = new Field("ignored", "序号", List.of(), false, true);
    static final List<Field> FIELDS = List.of(BADGE, PERSON, PHONE, IGNORED);

    static final Table TABLE = new Table(NAME, "", List.of( //
            row(1, "大厅人员名册"), //
            row(3, "序号", "工号", "姓名", "联系电话", "爱好"), //
            row(4, "1", "1001", "张三", "13800000000", "下棋"), //
            row(6, "2", "1002", "李四", "", "")));

    static final Mapping MAPPING = new Mapping(3, 1, Map.of(0, "ignored", 1, "badgeNo", 2, "name", 3, "phone"), Map.of(4, "爱好"));

    private StaffFile() {
    }

    static Problem problem(int row, int column, String what) {
        return new Problem(TABLE.where(row, column), what);
    }

    private static Row row(int number, String... texts) {
        return new Row(number, Stream.of(texts).map(StaffFile::cell).toList());
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
