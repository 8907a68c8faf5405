package org.hallkeeper.core.text;

import java.util.List;

/**
 * One character of a name with its readings, the usual one first.
 *
 * @param readings never empty; a character without a reading has itself
 * @param typable false when the character has no reading and is not on a keyboard either
 */
record SoundedCharacter(List<String> readings, boolean typable) {

    String usual() {
        return readings.getFirst();
    }

    String usualInitial() {
        return initial(usual());
    }

    List<String> initials() {
        return readings.stream().map(SoundedCharacter::initial).distinct().toList();
    }

    /** By code point: half of a rare character is no character. */
    private static String initial(String reading) {
        return Character.toString(reading.codePointAt(0));
    }
}
