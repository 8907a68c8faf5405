package org.hallkeeper.hall;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.text.Pinyin;

/** Who is meant by a few typed letters, the likeliest first. */
public final class StaffSearch {

    private record Hit(StaffMember person, int rank) {
    }

    private StaffSearch() {
    }

    /**
     * The people {@link Pinyin#matches} offers for {@code text}: whose badge number, name or pinyin initials it is, then
     * whose name, initials or pinyin begins with it, then the others; equals by badge number.
     */
    public static List<StaffMember> best(Collection<StaffMember> people, String text, int limit) {
        String wanted = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> Pinyin.matches(wanted, person))
                .map(person -> new Hit(person, rank(wanted, person)))
                .sorted(Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.person().badgeNo()))
                .limit(limit)
                .map(Hit::person)
                .toList();
    }

    private static int rank(String wanted, StaffMember person) {
        String initials = Pinyin.initials(person.name());
        if (wanted.equalsIgnoreCase(person.badgeNo()) || wanted.equals(person.name()) || wanted.equals(initials)) {
            return 0;
        }
        if (person.name().startsWith(wanted) || initials.startsWith(wanted)) {
            return 1;
        }
        return Pinyin.full(person.name()).startsWith(wanted) ? 2 : 3;
    }
}
