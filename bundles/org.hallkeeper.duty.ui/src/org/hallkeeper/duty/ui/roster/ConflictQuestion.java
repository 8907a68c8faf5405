package org.hallkeeper.duty.ui.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.result.SaveResult.Conflict;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.ui.ScreenTexts;

/** Sets what this user entered against what somebody else has saved meanwhile, cell by cell. */
record ConflictQuestion(Conflict<RosterMonth> conflict) {

    private static final int MOST_LINES = 5;

    String text() {
        List<String> lines = lines();
        Texts texts = texts();
        String shown = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES)
            shown += "\n" + texts.get("conflict.more", lines.size() - MOST_LINES);
        return texts.get("conflict.question", shown);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RosterDay base : conflict.base().days()) {
            for (Post post : conflict.base().posts())
                compare(base, post.name(), day -> Assigned.shown(day.at(post.id())), lines);
            compare(base, texts().get("remark"), RosterDay::remark, lines);
        }
        return lines;
    }

    /** Only what both have changed. */
    private void compare(RosterDay base, String column, Function<RosterDay, String> reading, List<String> lines) {
        LocalDate date = base.date();
        String before = reading.apply(base);
        String mine = reading.apply(conflict.mine().day(date));
        String theirs = reading.apply(conflict.theirs().day(date));
        if (before.equals(mine) || before.equals(theirs))
            return;
        String day = texts().get("day", date.getMonthValue(), date.getDayOfMonth());
        lines.add(texts().get("conflict.line", day, column, orNobody(mine), orNobody(theirs)));
    }

    private static String orNobody(String text) {
        return text.isEmpty() ? texts().get("conflict.nobody") : text;
    }

    private static Texts texts() {
        return ScreenTexts.beside(ConflictQuestion.class);
    }
}
