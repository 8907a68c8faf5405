package org.hallkeeper.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Pinyin;
import org.hallkeeper.duty.internal.names.LookupTexts;
import org.hallkeeper.duty.internal.names.StaffLookup;
import org.hallkeeper.duty.internal.names.StaffLookup.Answer;
import org.hallkeeper.exchange.read.NameSplitter;
import org.hallkeeper.exchange.read.WrittenName;
import org.hallkeeper.hall.StaffSearch;

/**
 * What a person types into a cell of the duty table: names, badge numbers, pinyin initials or pinyin of one or several
 * people, separated by 、 or , or space or line break. Knows the people it was given; reads no database, so it may be used
 * while typing.
 */
public final class NameEntry {

    /**
     * Who was meant.
     *
     * @param people those who were recognised, in order
     * @param problems one sentence for each of the others, {@code where} is what was typed
     */
    public record Entered(List<Assigned> people, List<Problem> problems) {
    }

    private static final Pattern LATIN = Pattern.compile("[A-Za-zü]+");
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；/|\\s\\u3000]");

    private final List<StaffMember> active;
    private final StaffLookup lookup;
    private final LookupTexts texts;
    private final NameSplitter splitter = new NameSplitter();

    /** @param people everybody whose name may be typed; only those who work here now are offered or found by sound */
    public NameEntry(Collection<StaffMember> people, Locale locale) {
        this.active = people.stream().filter(StaffMember::active).toList();
        this.lookup = new StaffLookup(people);
        this.texts = new LookupTexts(locale);
    }

    /** Recognises everybody named in the text; a blank text means nobody. */
    public Entered resolve(String text) {
        List<Assigned> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (WrittenName written : splitter.split(text)) {
            switch (lookup.find(written)) {
                case Answer.Found(StaffMember person, String note) -> found.add(Assigned.of(person, note));
                case Answer.Nobody nobody -> { /* the cell stays empty */ }
                case Answer.Shared shared -> problems.add(new Problem(shared.name(), texts.shared(shared)));
                case Answer.OtherName other -> problems.add(new Problem(other.written(), texts.otherName(other)));
                case Answer.Unknown unknown -> bySound(unknown, written, found, problems);
            }
        }
        return new Entered(List.copyOf(found), List.copyOf(problems));
    }

    /**
     * People to offer for the name being typed at the end of the text, the likeliest first; none of those already typed
     * before it, and none while nothing is typed yet.
     */
    public List<StaffMember> complete(String text, int limit) {
        String fragment = fragment(text);
        if (fragment.isEmpty()) {
            return List.of();
        }
        Set<Long> named = resolve(text.substring(0, text.length() - fragment.length())).people().stream()
                .map(Assigned::staffId).collect(Collectors.toSet());
        List<StaffMember> others = active.stream().filter(person -> !named.contains(person.id())).toList();
        return StaffSearch.best(others, fragment, limit);
    }

    /** The text with the name being typed replaced by the person chosen. */
    public String completed(String text, StaffMember chosen) {
        return text.substring(0, text.length() - fragment(text).length()) + name(chosen.name(), chosen.badgeNo());
    }

    /** The people of a cell as a text that {@link #resolve} understands: shared names carry their badge numbers. */
    public String text(List<Assigned> assigned) {
        return assigned.stream()
                .map(person -> name(person.name(), person.badgeNo()) + (person.note().isEmpty() ? "" : "（" + person.note() + "）"))
                .collect(Collectors.joining("、"));
    }

    private String name(String name, String badgeNo) {
        return lookup.isShared(name) ? name + "(" + badgeNo + ")" : name;
    }

    private static String fragment(String text) {
        String[] parts = SEPARATOR.split(text, -1);
        return parts[parts.length - 1];
    }

    /** Only Latin letters are taken for sounds: a Chinese name that nobody bears must not become a similar one. */
    private void bySound(Answer.Unknown unknown, WrittenName written, List<Assigned> found, List<Problem> problems) {
        List<StaffMember> fitting = LATIN.matcher(unknown.written()).matches() ? sounding(unknown.written()) : List.of();
        if (fitting.size() == 1) {
            found.add(Assigned.of(fitting.getFirst(), written.note()));
        } else if (fitting.isEmpty()) {
            problems.add(new Problem(unknown.written(), texts.unknown(unknown)));
        } else {
            problems.add(new Problem(unknown.written(), texts.severalFit(unknown.written(), fitting)));
        }
    }

    /** Whose whole initials or pinyin it is, or else whose begin with it. */
    private List<StaffMember> sounding(String typed) {
        String sound = typed.toLowerCase(Locale.ROOT).replace('ü', 'v');
        List<StaffMember> exact = active.stream()
                .filter(person -> sound.equals(Pinyin.initials(person.name())) || sound.equals(Pinyin.full(person.name())))
                .toList();
        return exact.isEmpty() ? StaffSearch.best(active, typed, active.size()) : exact;
    }
}
