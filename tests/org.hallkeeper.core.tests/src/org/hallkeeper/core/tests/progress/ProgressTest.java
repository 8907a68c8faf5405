package org.hallkeeper.core.tests.progress;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.hallkeeper.core.progress.Progress;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void workNobodyWatchesIsNeverCancelled() {
        Progress unwatched = Progress.none();
        unwatched.begin("导入", 3);
        unwatched.step(1);
        assertFalse(unwatched.cancelled());
    }
}
