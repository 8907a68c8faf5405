package org.hallkeeper.core.tests.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hallkeeper.core.post.PostKind;
import org.hallkeeper.core.testing.TextsCheck;
import org.junit.jupiter.api.Test;

class PostKindTest {

    @Test
    void labelsAreTheKindsOfTheDataDictionaryInItsOrder() {
        assertEquals(List.of("窗口", "咨询台", "引导", "大厅主任", "领导值班", "保安", "投诉电话", "来访接待", "后勤", "电话席"),
                Stream.of(PostKind.values()).map(kind -> kind.label(Locale.SIMPLIFIED_CHINESE)).toList());
    }

    @Test
    void everyKindIsLabelledInBothLanguages() {
        TextsCheck.assertSound(PostKind.class);
        TextsCheck.assertLabelled(PostKind.class);
    }
}
