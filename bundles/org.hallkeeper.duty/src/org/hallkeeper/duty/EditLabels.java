package org.hallkeeper.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterEdit.RemarkEdit;

/** Names edits for the menu of undo and redo. */
final class EditLabels {

    private static final int LONGEST_REMARK = 12;

    private final Texts texts;

    EditLabels(Locale locale) {
        this.texts = new Texts(EditLabels.class, locale);
    }

    /** One cell by what changed in it, e.g. {@code 12月3日 带班领导 张三→李四}; several by their number under the name of the act. */
    String of(RosterMonth month, List<RosterEdit> edits, String act) {
        return edits.size() == 1 ? of(month, edits.getFirst()) : texts.get(act, edits.size(), span(edits));
    }

    String undo(String label) {
        return texts.get("edit.undo", label);
    }

    String redo(String label) {
        return texts.get("edit.redo", label);
    }

    String day(LocalDate date) {
        return texts.get("edit.day", date.getMonthValue(), date.getDayOfMonth());
    }

    /** Where a cell is, e.g. {@code 12月3日 带班领导}. */
    String place(RosterMonth month, RosterPlace place) {
        String column = place.column() < month.posts().size() ? month.posts().get(place.column()).name() : texts.get("edit.remark");
        return day(place.date()) + " " + column;
    }

    private String of(RosterMonth month, RosterEdit edit) {
        return switch (edit) {
            case CellEdit cell -> texts.get("edit.cell", day(cell.date()), month.post(cell.postId()).map(Post::name).orElse(""),
                    people(cell.before()), people(cell.after()));
            case RemarkEdit remark -> texts.get("edit.cell", day(remark.date()), texts.get("edit.remark"), words(remark.before()),
                    words(remark.after()));
        };
    }

    private String people(List<Assigned> people) {
        return people.isEmpty() ? texts.get("edit.nobody") : Assigned.shown(people);
    }

    private String words(String remark) {
        if (remark.isEmpty()) {
            return texts.get("edit.nobody");
        }
        return remark.codePointCount(0, remark.length()) <= LONGEST_REMARK ? remark
                : remark.substring(0, remark.offsetByCodePoints(0, LONGEST_REMARK)) + "…";
    }

    private String span(List<RosterEdit> edits) {
        LocalDate first = edits.stream().map(RosterEdit::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = edits.stream().map(RosterEdit::date).max(LocalDate::compareTo).orElseThrow();
        return first.equals(last) ? day(first) : texts.get("edit.span", day(first), day(last));
    }
}
