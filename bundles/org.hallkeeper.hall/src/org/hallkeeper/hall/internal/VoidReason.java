package org.hallkeeper.hall.internal;

import java.util.Locale;
import java.util.Optional;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;

/** Why a record is taken out of use (domain.md H1, base of all: voidReason S(200)); nobody may leave it out. */
public final class VoidReason {

    private static final int LONGEST = 200;

    private VoidReason() {
    }

    /** What is wrong with a reason. */
    public static Optional<Problem> problem(String reason, Locale locale) {
        Texts texts = new Texts(VoidReason.class, locale);
        if (reason.isBlank()) {
            return Optional.of(new Problem("reason", texts.get("voidReason.missing")));
        }
        if (reason.strip().length() > LONGEST) {
            return Optional.of(new Problem("reason", texts.get("voidReason.tooLong", reason.strip().length(), LONGEST)));
        }
        return Optional.empty();
    }
}
