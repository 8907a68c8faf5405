package org.hallkeeper.core.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hallkeeper.core.people.StaffMember;

/**
 * How a name sounds, for search boxes and completion. Readings are lower case without tones, {@code ü} is {@code v}
 * (吕 is {@code lv}). What has no reading (Latin letters, rare characters such as 𠮷) stands for itself; the dot and spaces
 * of names like 买买提·艾力 are left out.
 */
public final class Pinyin {

    private Pinyin() {
    }

    /** The whole name as typed without spaces: 单雄信 is {@code shanxiongxin}. */
    public static String full(String name) {
        return NameReading.of(name).stream().map(SoundedCharacter::usual).collect(Collectors.joining());
    }

    /** The first letter of each character: 张建国 is {@code zjg}. */
    public static String initials(String name) {
        return NameReading.of(name).stream().map(SoundedCharacter::usualInitial).collect(Collectors.joining());
    }

    /** Whether a search box with this text should offer the person: see {@link #matches(String, String, String)}. */
    public static boolean matches(String query, StaffMember person) {
        return matches(query, person.name(), person.badgeNo());
    }

    /**
     * Whether {@code query} is a fragment of the name, the beginning of the badge number, of the initials or of the full
     * pinyin. Case, spaces and the dot of 买买提·艾力 do not count, full-width letters and digits are taken as their plain
     * ones, {@code ü} as {@code v}. Every reading of a given name's character is tried, of a surname only those that
     * families use. A character without a reading may be left out of the query. An empty query offers everybody.
     */
    public static boolean matches(String query, String name, String badgeNo) {
        String wanted = plain(query);
        if (plain(name).contains(wanted) || plain(badgeNo).startsWith(wanted)) {
            return true;
        }
        String typed = wanted.replace('ü', 'v');
        List<SoundedCharacter> sounds = NameReading.of(name);
        return NameReading.begins(sounds, typed, SoundedCharacter::initials)
                || NameReading.begins(sounds, typed, SoundedCharacter::readings);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s·•・‧]", "");
    }
}
