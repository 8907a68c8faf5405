package org.hallkeeper.duty.ui.roster;

import java.util.List;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.duty.NameEntry;
import org.hallkeeper.duty.ui.entry.Entry;
import org.hallkeeper.duty.ui.entry.Suggestion;

/** A cell that names people. */
record PeopleEntry(NameEntry names) implements Entry {

    private static final int MOST_OFFERS = 8;

    @Override
    public List<Suggestion> suggest(String beforeCaret) {
        return names.complete(beforeCaret, MOST_OFFERS).stream().map(person -> suggestion(beforeCaret, person)).toList();
    }

    private Suggestion suggestion(String beforeCaret, StaffMember person) {
        return new Suggestion(names.completed(beforeCaret, person), person.name(), person.badgeNo(), person.department());
    }

    @Override
    public String complaint(String text) {
        return names.resolve(text).problems().stream().map(Problem::what).distinct().collect(Collectors.joining("\n"));
    }

    @Override
    public String tidied(String text) {
        return names.text(names.resolve(text).people());
    }
}
