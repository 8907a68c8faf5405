package org.hallkeeper.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** Reads a name aloud, character by character: surname first, from the surname table, then the dictionary. */
final class NameReading {

    private NameReading() {
    }

    static List<SoundedCharacter> of(String name) {
        List<String> characters = name.codePoints()
                .filter(NameReading::belongsToName)
                .mapToObj(Character::toString)
                .toList();
        List<SoundedCharacter> sounds = new ArrayList<>(surname(characters));
        characters.stream().skip(sounds.size()).map(NameReading::givenName).forEach(sounds::add);
        return sounds;
    }

    /** Whether {@code typed} is a beginning of the name under some choice of {@code spellings} for each character. */
    static boolean begins(List<SoundedCharacter> sounds, String typed, Function<SoundedCharacter, List<String>> spellings) {
        if (typed.isEmpty()) {
            return true;
        }
        if (sounds.isEmpty()) {
            return false;
        }
        SoundedCharacter first = sounds.getFirst();
        List<SoundedCharacter> rest = sounds.subList(1, sounds.size());
        boolean spelled = spellings.apply(first).stream().anyMatch(spelling -> spelling.startsWith(typed)
                || typed.startsWith(spelling) && begins(rest, typed.substring(spelling.length()), spellings));
        return spelled || !first.typable() && begins(rest, typed, spellings);
    }

    private static List<SoundedCharacter> surname(List<String> characters) {
        if (characters.isEmpty()) {
            return List.of();
        }
        if (characters.size() > 2) {
            Optional<List<String>> compound = SurnameReadings.compound(characters.get(0) + characters.get(1));
            if (compound.isPresent()) {
                return compound.get().stream().map(reading -> new SoundedCharacter(List.of(reading), true)).toList();
            }
        }
        SoundedCharacter dictionary = givenName(characters.getFirst());
        List<String> readings = SurnameReadings.single(characters.getFirst()).orElse(List.of(dictionary.usual()));
        return List.of(new SoundedCharacter(readings, dictionary.typable()));
    }

    private static SoundedCharacter givenName(String character) {
        List<String> readings = dictionary(character);
        return readings.isEmpty()
                ? new SoundedCharacter(List.of(character.toLowerCase(Locale.ROOT)), isAscii(character))
                : new SoundedCharacter(readings, true);
    }

    /** Alphabetic rather than letter: 〇 of a name counts as a number to Java. */
    private static boolean belongsToName(int codePoint) {
        return Character.isAlphabetic(codePoint) || Character.isDigit(codePoint);
    }

    private static boolean isAscii(String character) {
        return character.codePointAt(0) < 128;
    }

    /** The dictionary knows the basic plane only; halves of rarer characters must not reach it. */
    private static List<String> dictionary(String character) {
        if (character.length() > 1) {
            return List.of();
        }
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character.charAt(0), withoutTones());
            return readings == null ? List.of() : Arrays.stream(readings).distinct().toList();
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static HanyuPinyinOutputFormat withoutTones() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
