package org.hallkeeper.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportPlan;
import org.hallkeeper.exchange.ui.wizard.NoticeText;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final String HOBBY = StaffFile.NAME + ":3:E: “爱好”没有用到。";
    private static final String PHONE = StaffFile.NAME + ":4:D: “不详”不像电话号码：请核对。";

    @Test
    void placeIsToldInWords() {
        assertEquals("第 3 行 E 列：“爱好”没有用到。\n第 4 行 D 列：“不详”不像电话号码：请核对。", NoticeText.of(List.of(HOBBY, PHONE), StaffFile.NAME));
    }

    @Test
    void noticeWithoutPlaceStaysAsItIs() {
        assertEquals("全部相同。", NoticeText.of(List.of("全部相同。"), StaffFile.NAME));
    }

    @Test
    void columnIsToldWhatBecomesOfIt() {
        ImportPlan plan = new ImportPlan(List.of(), List.of(), List.of(HOBBY, PHONE), (manager, log) -> { });
        ImportDraft draft = new ImportDraft("staff", Path.of(StaffFile.NAME), "", StaffFile.TABLE, StaffFile.MAPPING,
                new Circumstances(Optional.empty(), Locale.SIMPLIFIED_CHINESE), plan);
        assertEquals("“爱好”没有用到。", NoticeText.ofColumn(draft, 4));
        assertEquals("", NoticeText.ofColumn(draft, 3));
    }
}
