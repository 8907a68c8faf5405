package org.hallkeeper.report.ui.tests;

import org.hallkeeper.core.testing.TextsCheck;
import org.hallkeeper.report.ui.open.PreviewHandler;
import org.hallkeeper.report.ui.preview.ReportAddress;
import org.hallkeeper.report.ui.view.PaperView;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsThereInBothLanguages() {
        TextsCheck.assertSound(PreviewHandler.class);
        TextsCheck.assertSound(ReportAddress.class);
        TextsCheck.assertSound(PaperView.class);
    }
}
