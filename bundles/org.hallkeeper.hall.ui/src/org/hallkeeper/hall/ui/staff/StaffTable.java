package org.hallkeeper.hall.ui.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.hallkeeper.core.text.Pinyin;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffRow;

/** The rows of the staff register that the search box lets through, in the order chosen. */
final class StaffTable implements IRowDataProvider<StaffRow> {

    private final Texts texts;
    private List<StaffRow> all = List.of();
    private List<StaffRow> shown = List.of();
    private String search = "";
    private StaffColumn sortedBy = StaffColumn.BADGE_NO;
    private boolean isDescending;

    StaffTable(Texts texts) {
        this.texts = texts;
    }

    void fill(List<StaffRow> rows) {
        all = rows;
        arrange();
    }

    /** @param text part of a name, badge number, pinyin, department or position; empty for everybody */
    void search(String text) {
        search = text.strip();
        arrange();
    }

    /** The same column again turns the order round. */
    void sortBy(StaffColumn column) {
        isDescending = column == sortedBy && !isDescending;
        sortedBy = column;
        arrange();
    }

    private void arrange() {
        Comparator<StaffRow> order = sortedBy.order(texts).thenComparing(StaffColumn.BADGE_NO.order(texts));
        shown = all.stream().filter(this::isSought).sorted(isDescending ? order.reversed() : order).toList();
    }

    private boolean isSought(StaffRow row) {
        String wanted = search.toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || Pinyin.matches(wanted, row.member()) || contains(row.member().department(), wanted)
                || contains(row.member().title(), wanted);
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    int total() {
        return all.size();
    }

    List<StaffRow> shown() {
        return shown;
    }

    /** The heading with an arrow on the column that decides the order. */
    String heading(StaffColumn column) {
        String heading = column.heading(texts);
        return column == sortedBy ? heading + (isDescending ? " ↓" : " ↑") : heading;
    }

    @Override
    public String getDataValue(int column, int row) {
        return StaffColumn.values()[column].of(shown.get(row), texts);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("people are edited in the form");
    }

    @Override
    public int getColumnCount() {
        return StaffColumn.values().length;
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }

    @Override
    public StaffRow getRowObject(int row) {
        return shown.get(row);
    }

    @Override
    public int indexOfRowObject(StaffRow row) {
        for (int index = 0; index < shown.size(); index++) {
            if (shown.get(index).member().id() == row.member().id())
                return index;
        }
        return -1;
    }
}
