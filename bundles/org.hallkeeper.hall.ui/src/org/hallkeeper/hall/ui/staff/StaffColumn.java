package org.hallkeeper.hall.ui.staff;

import java.util.Comparator;
import java.util.function.BiFunction;

import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffRow;

/** The columns of the staff register, in their order. */
enum StaffColumn {

    BADGE_NO(5, (row, texts) -> row.member().badgeNo(), (row, texts) -> row.member().badgeNo()),
    NAME(7, (row, texts) -> row.member().name(), (row, texts) -> row.pinyin()),
    DEPARTMENT(9, (row, texts) -> row.member().department(), (row, texts) -> row.member().department()),
    TITLE(8, (row, texts) -> row.member().title(), (row, texts) -> row.member().title()),
    PHONE(8, (row, texts) -> Masked.phone(row.member().phone()), (row, texts) -> row.member().phone()),
    STATE(5, StaffColumn::state, StaffColumn::state);

    private final int weight;
    private final BiFunction<StaffRow, Texts, String> shown;
    private final BiFunction<StaffRow, Texts, String> sorted;

    /** @param weight share of the table's width, in Chinese characters; the column is never narrower */
    StaffColumn(int weight, BiFunction<StaffRow, Texts, String> shown, BiFunction<StaffRow, Texts, String> sorted) {
        this.weight = weight;
        this.shown = shown;
        this.sorted = sorted;
    }

    int weight() {
        return weight;
    }

    String heading(Texts texts) {
        return texts.label(this);
    }

    String of(StaffRow row, Texts texts) {
        return shown.apply(row, texts);
    }

    Comparator<StaffRow> order(Texts texts) {
        return Comparator.comparing(row -> sorted.apply(row, texts));
    }

    private static String state(StaffRow row, Texts texts) {
        if (row.voided())
            return texts.get("state.voided");
        return texts.get(row.member().active() ? "state.here" : "state.gone");
    }
}
