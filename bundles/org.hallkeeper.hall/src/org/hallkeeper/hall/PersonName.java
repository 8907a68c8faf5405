package org.hallkeeper.hall;

import java.util.regex.Pattern;

/** One spelling for a person's name, so that a roster finds whom the staff register means. */
public final class PersonName {

    private static final Pattern DOT = Pattern.compile("\\s*[·•・‧．]\\s*");
    private static final Pattern FULL_STOP = Pattern.compile("(\\p{IsIdeographic})\\.(?=\\p{IsIdeographic})");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
    /** Names of two characters are often spaced out to the width of three: 张　三. */
    private static final Pattern SPACED_OUT = Pattern.compile("(\\p{IsIdeographic}) (?=\\p{IsIdeographic})");

    private PersonName() {
    }

    /** The name without space between Chinese characters and with the dot of 买买提·艾力 always the same. */
    public static String tidy(String name) {
        String spaced = SPACE.matcher(name).replaceAll(" ").strip();
        String dotted = FULL_STOP.matcher(DOT.matcher(spaced).replaceAll("·")).replaceAll("$1·");
        return SPACED_OUT.matcher(dotted).replaceAll("$1");
    }
}
