package org.hallkeeper.core.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who works here: the question every area asks, answered by the area that keeps the staff register. */
public interface StaffDirectory {

    /** Everybody who works in the hall now, by badge number. */
    List<StaffMember> active();

    /** The active people of exactly this name; more than one when names are shared, none when nobody has it. */
    List<StaffMember> named(String name);

    /** The active person with this badge number. */
    Optional<StaffMember> withBadge(String badgeNo);

    /**
     * The active people a search box should offer for {@code text}: see {@code Pinyin.matches} for what a text can be.
     *
     * @param limit most people to return, at least 1
     */
    List<StaffMember> search(String text, int limit);

    /** The people with these ids, by badge number; also those who have left, because old rosters still name them. */
    List<StaffMember> withIds(Collection<Long> ids);
}
