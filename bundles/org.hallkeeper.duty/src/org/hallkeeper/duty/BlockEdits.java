package org.hallkeeper.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.NameEntry.Entered;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterEdit.RemarkEdit;

/** Turns what a person does to a block of cells into the edits of the cells that change by it. */
final class BlockEdits {

    /**
     * @param edits only those that change something
     * @param problems cells whose text nobody understands
     */
    record Prepared(List<RosterEdit> edits, List<Problem> problems) {
    }

    private final RosterMonth month;
    private final NameEntry names;
    private final EditLabels labels;
    private final Texts texts;
    private final List<RosterEdit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    BlockEdits(RosterMonth month, NameEntry names, Locale locale) {
        this.month = month;
        this.names = names;
        this.labels = new EditLabels(locale);
        this.texts = new Texts(BlockEdits.class, locale);
    }

    Prepared typed(RosterPlace place, String text) {
        write(place, text);
        return prepared();
    }

    /** A rectangle of texts with its upper left corner at {@code corner}. */
    Prepared pasted(RosterPlace corner, List<List<String>> block) {
        for (int row = 0; row < block.size(); row++) {
            for (int column = 0; column < block.get(row).size(); column++) {
                write(new RosterPlace(corner.date().plusDays(row), corner.column() + column), block.get(row).get(column));
            }
        }
        return prepared();
    }

    Prepared cleared(Collection<RosterPlace> places) {
        places.forEach(place -> write(place, ""));
        return prepared();
    }

    /** Repeats the uppermost cells of a rectangle in all cells below them. */
    Prepared filledDown(RosterPlace upperLeft, RosterPlace lowerRight) {
        for (int column = upperLeft.column(); column <= lowerRight.column(); column++) {
            RosterPlace source = new RosterPlace(upperLeft.date(), column);
            for (LocalDate date = upperLeft.date().plusDays(1); !date.isAfter(lowerRight.date()); date = date.plusDays(1)) {
                copy(source, new RosterPlace(date, column));
            }
        }
        return prepared();
    }

    private void copy(RosterPlace source, RosterPlace target) {
        if (!isInside(source) || !isInside(target)) {
            problems.add(outside(target));
        } else if (isRemark(target)) {
            remark(target.date(), month.day(source.date()).remark());
        } else {
            people(target, month.day(source.date()).at(post(source).id()));
        }
    }

    private void write(RosterPlace place, String text) {
        if (!isInside(place)) {
            problems.add(outside(place));
        } else if (isRemark(place)) {
            remark(place.date(), text);
        } else {
            Entered entered = names.resolve(text);
            entered.problems().forEach(problem -> problems.add(new Problem(labels.place(month, place), problem.what())));
            people(place, entered.people());
        }
    }

    private void people(RosterPlace place, List<Assigned> after) {
        long post = post(place).id();
        add(new CellEdit(place.date(), post, month.day(place.date()).at(post), after));
    }

    private void remark(LocalDate date, String after) {
        add(new RemarkEdit(date, month.day(date).remark(), after));
    }

    private void add(RosterEdit edit) {
        if (!edit.changesNothing()) {
            edits.add(edit);
        }
    }

    private Post post(RosterPlace place) {
        return month.posts().get(place.column());
    }

    private boolean isRemark(RosterPlace place) {
        return place.column() == month.posts().size();
    }

    private boolean isInside(RosterPlace place) {
        return month.contains(place.date()) && place.column() >= 0 && place.column() <= month.posts().size();
    }

    private Problem outside(RosterPlace place) {
        return new Problem(labels.day(place.date()), texts.get("edit.outside"));
    }

    private Prepared prepared() {
        return new Prepared(List.copyOf(edits), problems.stream().distinct().toList());
    }
}
