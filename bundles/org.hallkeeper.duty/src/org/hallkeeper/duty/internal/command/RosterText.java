package org.hallkeeper.duty.internal.command;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.command.TextTable;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;

/** The table of a month for a person at a terminal. */
final class RosterText {

    private final RosterMonth month;
    private final Locale locale;
    private final Texts texts;

    RosterText(RosterMonth month, Locale locale) {
        this.month = month;
        this.locale = locale;
        this.texts = new Texts(RosterText.class, locale);
    }

    @Override
    public String toString() {
        TextTable table = new TextTable(headings());
        month.days().forEach(day -> table.row(row(day)));
        String title = texts.get("show.title", month.month().getYear(), month.month().getMonthValue(), month.state().label(locale));
        return title + System.lineSeparator() + table;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(texts.get("show.date"), texts.get("show.weekday"), texts.get("show.dayKind")));
        month.posts().stream().map(Post::name).forEach(headings::add);
        headings.add(texts.get("show.remark"));
        return headings;
    }

    private List<String> row(RosterDay day) {
        List<String> cells = new ArrayList<>();
        cells.add(texts.get("show.day", day.date().getMonthValue(), day.date().getDayOfMonth()));
        cells.add(day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale));
        cells.add(kind(day.info()));
        month.posts().forEach(post -> cells.add(Assigned.shown(day.at(post.id()))));
        cells.add(day.remark());
        return cells;
    }

    private String kind(DayInfo day) {
        String kind = day.kind().label(locale);
        return day.name().isEmpty() ? kind : kind + " " + day.name();
    }
}
