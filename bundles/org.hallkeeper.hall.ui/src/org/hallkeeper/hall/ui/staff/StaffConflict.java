package org.hallkeeper.hall.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hallkeeper.core.result.SaveResult.Conflict;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.ui.ScreenTexts;

/** Sets what this user entered against what somebody else has saved meanwhile, field by field. */
record StaffConflict(Conflict<StaffRow> conflict) {

    String text() {
        Texts texts = ScreenTexts.beside(StaffConflict.class);
        List<String> lines = new ArrayList<>();
        compare("badgeNo", StaffDetails::badgeNo, texts, lines);
        compare("name", StaffDetails::name, texts, lines);
        compare("department", StaffDetails::department, texts, lines);
        compare("title", StaffDetails::title, texts, lines);
        compare("phone", details -> Masked.phone(details.phone()), texts, lines);
        compare("kind", StaffDetails::kind, texts, lines);
        compare("active", details -> texts.get(details.active() ? "state.here" : "state.gone"), texts, lines);
        return texts.get("conflict.question", String.join("\n", lines));
    }

    private void compare(String field, Function<StaffDetails, String> reading, Texts texts, List<String> lines) {
        String mine = reading.apply(conflict.mine().details());
        String theirs = reading.apply(conflict.theirs().details());
        if (!mine.equals(theirs))
            lines.add(texts.get("conflict.line", texts.get("field." + field), orNothing(mine, texts), orNothing(theirs, texts)));
    }

    private static String orNothing(String text, Texts texts) {
        return text.isEmpty() ? texts.get("conflict.nothing") : text;
    }
}
