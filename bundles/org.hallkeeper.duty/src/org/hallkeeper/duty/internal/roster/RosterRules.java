package org.hallkeeper.duty.internal.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterEdit;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterEdit.RemarkEdit;
import org.hallkeeper.duty.RosterMonth;

/** What a duty table must satisfy (domain.md C13), as far as the hand-made table of this release goes. */
public final class RosterRules {

    private final Texts texts;
    private final Set<Long> active;

    /** @param active ids of everybody who works in the hall now */
    public RosterRules(Set<Long> active, Locale locale) {
        this.active = active;
        this.texts = new Texts(RosterRules.class, locale);
    }

    /** What is wrong with the edits themselves, before anybody looks at the table. */
    List<Problem> problems(RosterMonth month, List<? extends RosterEdit> edits) {
        List<Problem> problems = new ArrayList<>();
        for (RosterEdit edit : edits) {
            if (!month.contains(edit.date())) {
                problems.add(new Problem(edit.date().toString(), texts.get("roster.otherMonth", edit.date(), month.month())));
                continue;
            }
            switch (edit) {
                case CellEdit cell -> problems.addAll(problems(month, cell));
                case RemarkEdit remark -> problems.addAll(problems(remark));
            }
        }
        return problems;
    }

    /** Everybody who stands twice on one of these days. */
    public List<Problem> doubles(RosterMonth month, Collection<LocalDate> dates) {
        List<Problem> problems = new ArrayList<>();
        for (LocalDate date : new TreeSet<>(dates)) {
            for (DoubleDuty twice : DoubleDuty.of(month.day(date), month.posts())) {
                String person = twice.person().name();
                String what = twice.first().equals(twice.second())
                        ? texts.get("roster.twiceInCell", person, day(date), twice.first().name())
                        : texts.get("roster.twiceOnDay", person, day(date), twice.first().name(), twice.second().name());
                problems.add(new Problem(where(date, twice.second()), what));
            }
        }
        return problems;
    }

    private List<Problem> problems(RosterMonth month, CellEdit edit) {
        return month.post(edit.postId()).map(post -> problems(edit, where(edit.date(), post)))
                .orElseGet(() -> List.of(new Problem(day(edit.date()), texts.get("roster.unknownPost"))));
    }

    /** Only people who are new in the cell must work here: an old name may stay while its neighbours change. */
    private List<Problem> problems(CellEdit edit, String where) {
        Set<Long> before = edit.before().stream().map(Assigned::staffId).collect(Collectors.toCollection(HashSet::new));
        List<Problem> problems = new ArrayList<>();
        for (Assigned person : edit.after()) {
            if (!active.contains(person.staffId()) && !before.contains(person.staffId())) {
                problems.add(new Problem(where, texts.get("roster.notHere", person.name(), person.badgeNo())));
            }
            if (person.note().length() > Assigned.LONGEST_NOTE) {
                problems.add(new Problem(where, texts.get("roster.noteTooLong", person.note().length(), Assigned.LONGEST_NOTE)));
            }
        }
        return problems;
    }

    private List<Problem> problems(RemarkEdit edit) {
        int length = edit.after().length();
        return length <= RemarkEdit.LONGEST ? List.of()
                : List.of(new Problem(day(edit.date()), texts.get("roster.remarkTooLong", length, RemarkEdit.LONGEST)));
    }

    private String where(LocalDate date, Post post) {
        return texts.get("roster.cell", day(date), post.name());
    }

    private String day(LocalDate date) {
        return texts.get("roster.day", date.getMonthValue(), date.getDayOfMonth());
    }
}
