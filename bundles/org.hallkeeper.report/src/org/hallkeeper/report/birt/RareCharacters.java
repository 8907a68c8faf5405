package org.hallkeeper.report.birt;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;

/**
 * Sees to it that no character of a name vanishes. Every text passes here on its way to the paper: what the shipped fonts can
 * show passes unchanged, a compatibility form becomes the ordinary character, anything else becomes 〓 and is reported.
 * A character beyond the BMP only reaches the rare font (see {@link HallFonts}), one within it the body font.
 */
final class RareCharacters {

    /** The printers' sign for a sort that is missing. */
    static final String MISSING = "〓";

    private final FontCoverage body;
    private final FontCoverage rare;

    RareCharacters(Path fonts) throws IOException {
        body = FontCoverage.of(fonts.resolve(HallFonts.BODY_FILE));
        rare = FontCoverage.of(fonts.resolve(HallFonts.RARE_FILE));
    }

    /** A check of one document. */
    Check check() {
        return new Check();
    }

    private boolean isPrintable(int character) {
        return Character.isBmpCodePoint(character) ? body.has(character) : rare.has(character);
    }

    /** Collects what could not be shown. */
    final class Check {

        private final Set<Integer> missing = new LinkedHashSet<>();

        /** The text as the paper can show it. */
        String printable(String text) {
            if (text.codePoints().allMatch(character -> character == '\n' || isPrintable(character))) {
                return text;
            }
            StringBuilder printable = new StringBuilder();
            text.codePoints().forEach(character -> printable.append(printable(character)));
            return printable.toString();
        }

        private String printable(int character) {
            if (character == '\n' || isPrintable(character)) {
                return Character.toString(character);
            }
            if (Character.isISOControl(character)) {
                return character == '\t' ? " " : "";
            }
            if (Character.getType(character) == Character.FORMAT) {
                return "";
            }
            String ordinary = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            if (ordinary.codePoints().allMatch(RareCharacters.this::isPrintable)) {
                return ordinary;
            }
            missing.add(character);
            return MISSING;
        }

        List<Problem> warnings(Locale locale) {
            Texts texts = new Texts(RareCharacters.class, locale);
            List<Problem> warnings = new ArrayList<>();
            for (int character : missing) {
                warnings.add(new Problem("%s U+%04X".formatted(Character.toString(character), character), texts.get("characterMissing", MISSING)));
            }
            return warnings;
        }
    }
}
