package org.hallkeeper.duty.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.text.Texts;

/** The three columns that stay in place at the left: date, day of the week, kind of day. */
final class DayHeader implements IDataProvider {

    static final int DATE = 0;
    static final int WEEKDAY = 1;
    static final int KIND = 2;
    static final int COLUMNS = 3;

    private final GridContent content;
    private final Texts texts;

    DayHeader(GridContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
    }

    @Override
    public String getDataValue(int column, int row) {
        DayInfo day = content.days().get(row);
        return switch (column) {
        case DATE -> texts.get("day.date", day.date().getMonthValue(), day.date().getDayOfMonth());
        case WEEKDAY -> texts.get("weekday." + day.date().getDayOfWeek().name().toLowerCase(Locale.ROOT));
        default -> String.join(" ", kindWords(row));
        };
    }

    /** 今天, the word for the kind of day, the holiday's name: as many of them as apply. */
    List<String> kindWords(int row) {
        return Stream.of(todayWord(row), badge(row), content.days().get(row).name())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String todayWord(int row) {
        return content.isToday(row) ? texts.get("day.today") : "";
    }

    /** 休, 节 or 班: what the colour of the row says, in a word. Nothing on an ordinary working day. */
    String badge(int row) {
        DayKind kind = content.days().get(row).kind();
        return kind == DayKind.WORKDAY ? "" : texts.label(kind);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("the days of a month are given");
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public int getRowCount() {
        return content.days().size();
    }
}
