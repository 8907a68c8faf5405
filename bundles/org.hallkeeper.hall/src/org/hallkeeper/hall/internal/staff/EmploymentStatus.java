package org.hallkeeper.hall.internal.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words lists use for whether a person still works here. */
final class EmploymentStatus {

    private static final Set<String> HERE = Set.of("在职", "在岗", "在编", "在册", "正常", "启用", "有效", "是", "试用",
            "y", "yes", "active", "1");
    private static final Set<String> GONE = Set.of("离职", "离岗", "退休", "调离", "调出", "辞职", "停用", "无效", "否", "不在岗",
            "不在职", "n", "no", "inactive", "0");

    private EmploymentStatus() {
    }

    /** Whether the word means that the person works here; empty for a word nobody can be sure of. */
    static Optional<Boolean> isActive(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (HERE.contains(plain)) {
            return Optional.of(true);
        }
        return GONE.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
