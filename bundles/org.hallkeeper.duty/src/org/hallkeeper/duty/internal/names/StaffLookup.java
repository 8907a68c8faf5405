package org.hallkeeper.duty.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.exchange.read.WrittenName;
import org.hallkeeper.hall.PersonName;
import org.hallkeeper.hall.StaffDetails;

/** Finds whom a written name means among the people of the register; never guesses. */
public final class StaffLookup {

    /** Who is meant. */
    public sealed interface Answer {

        /** @param note what was written beside the name and says nothing about who it is */
        record Found(StaffMember person, String note) implements Answer {
        }

        /** The word says that nobody is on duty, such as 休息. */
        record Nobody() implements Answer {
        }

        /** Nobody bears this name or number. */
        record Unknown(String written) implements Answer {
        }

        /** Several people bear the name and nothing tells them apart. */
        record Shared(String name, List<StaffMember> bearers) implements Answer {
        }

        /** The badge number belongs to somebody of another name. */
        record OtherName(String written, StaffMember bearer) implements Answer {
        }
    }

    private static final Set<String> NOBODY = Set.of("休", "休息", "公休", "放假", "不值班", "无人", "闭厅", "空缺");

    private final Map<String, List<StaffMember>> byName = new HashMap<>();
    private final Map<String, StaffMember> byBadge = new HashMap<>();
    private final Map<String, List<StaffMember>> byPhone = new HashMap<>();

    public StaffLookup(Collection<StaffMember> people) {
        for (StaffMember person : people) {
            byName.computeIfAbsent(PersonName.tidy(person.name()), name -> new ArrayList<>()).add(person);
            byBadge.put(comparable(person.badgeNo()), person);
            if (!digits(person.phone()).isEmpty()) {
                byPhone.computeIfAbsent(digits(person.phone()), phone -> new ArrayList<>()).add(person);
            }
        }
    }

    public Answer find(WrittenName written) {
        String name = PersonName.tidy(written.name());
        if (name.isEmpty()) {
            return byNumber(written);
        }
        if (!written.badgeNo().isEmpty()) {
            return byNameAndBadge(name, written);
        }
        List<StaffMember> bearers = byName.getOrDefault(name, List.of());
        if (bearers.isEmpty()) {
            return NOBODY.contains(name) ? new Answer.Nobody() : new Answer.Unknown(name);
        }
        List<StaffMember> meant = bearers.size() == 1 ? bearers
                : bearers.stream().filter(person -> isTold(person, written)).toList();
        return meant.size() == 1 ? new Answer.Found(meant.getFirst(), noteBeside(meant.getFirst(), written))
                : new Answer.Shared(name, bearers);
    }

    /** Whether more than one person bears the name. */
    public boolean isShared(String name) {
        return byName.getOrDefault(PersonName.tidy(name), List.of()).size() > 1;
    }

    private Answer byNumber(WrittenName written) {
        String number = written.badgeNo().isEmpty() ? written.phone() : written.badgeNo();
        Optional<StaffMember> bearer = Optional.ofNullable(byBadge.get(comparable(number)));
        List<StaffMember> callers = byPhone.getOrDefault(digits(number), List.of());
        return bearer.or(() -> callers.size() == 1 ? Optional.of(callers.getFirst()) : Optional.empty())
                .<Answer>map(person -> new Answer.Found(person, written.note()))
                .orElseGet(() -> new Answer.Unknown(number));
    }

    private Answer byNameAndBadge(String name, WrittenName written) {
        StaffMember bearer = byBadge.get(comparable(written.badgeNo()));
        if (bearer == null) {
            return new Answer.Unknown(written.badgeNo());
        }
        return PersonName.tidy(bearer.name()).equals(name) ? new Answer.Found(bearer, written.note())
                : new Answer.OtherName(name, bearer);
    }

    /** A number written behind a shared name tells who is meant, parentheses or not. */
    private static boolean isTold(StaffMember person, WrittenName written) {
        return comparable(written.note()).equals(comparable(person.badgeNo()))
                || !written.phone().isEmpty() && digits(written.phone()).equals(digits(person.phone()));
    }

    private static String noteBeside(StaffMember person, WrittenName written) {
        return comparable(written.note()).equals(comparable(person.badgeNo())) ? "" : written.note();
    }

    private static String comparable(String badgeNo) {
        return StaffDetails.tidyBadge(badgeNo).toUpperCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
