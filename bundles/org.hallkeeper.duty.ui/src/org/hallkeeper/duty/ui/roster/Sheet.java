package org.hallkeeper.duty.ui.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterPlace;
import org.hallkeeper.duty.RosterState;
import org.hallkeeper.duty.ui.grid.Cell;
import org.hallkeeper.duty.ui.grid.GridContent;

/** The month on the screen: what is stored, and over it the texts that are on their way there or could not be stored. */
final class Sheet implements GridContent {

    /**
     * A text that stands in a cell although it is not stored.
     *
     * @param complaint why it cannot be stored; empty while it is on its way
     */
    private record Typed(String text, String complaint) {
    }

    private final HallClock clock;
    private final String remarkHeading;
    private final Map<RosterPlace, Typed> typed = new HashMap<>();
    private Optional<Snapshot> snapshot = Optional.empty();
    private List<String> headings;

    Sheet(HallClock clock, String remarkHeading) {
        this.clock = clock;
        this.remarkHeading = remarkHeading;
        this.headings = List.of(remarkHeading);
    }

    void show(Snapshot shown) {
        boolean isOtherMonth = !snapshot.map(before -> before.month().month().equals(shown.month().month())).orElse(false);
        if (isOtherMonth)
            typed.clear();
        snapshot = Optional.of(shown);
        headings = new ArrayList<>(shown.month().posts().stream().map(Post::name).toList());
        headings.add(remarkHeading);
    }

    Optional<Snapshot> snapshot() {
        return snapshot;
    }

    private Optional<RosterMonth> month() {
        return snapshot.map(Snapshot::month);
    }

    /** The text is shown while it is being stored. */
    void send(RosterPlace place, String text) {
        typed.put(place, new Typed(text, ""));
    }

    void refuse(RosterPlace place, String text, String complaint) {
        typed.put(place, new Typed(text, complaint));
    }

    /** What is stored shows again. */
    void settle(RosterPlace place) {
        typed.remove(place);
    }

    RosterPlace place(Cell cell) {
        return new RosterPlace(days().get(cell.row()).date(), cell.column());
    }

    @Override
    public List<DayInfo> days() {
        return month().map(month -> month.days().stream().map(RosterDay::info).toList()).orElse(List.of());
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String text(Cell cell) {
        Typed over = typed.get(place(cell));
        return over == null ? snapshot.map(shown -> stored(shown, cell)).orElse("") : over.text();
    }

    private String stored(Snapshot shown, Cell cell) {
        RosterDay day = shown.month().days().get(cell.row());
        return isRemark(cell.column()) ? day.remark() : shown.names().text(day.at(shown.month().posts().get(cell.column()).id()));
    }

    @Override
    public String complaint(Cell cell) {
        Typed over = typed.get(place(cell));
        return over == null ? "" : over.complaint();
    }

    @Override
    public boolean isOpen() {
        return month().map(month -> month.state() == RosterState.DRAFT).orElse(false);
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }
}
