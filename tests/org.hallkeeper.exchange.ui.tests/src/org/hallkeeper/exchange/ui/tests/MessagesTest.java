package org.hallkeeper.exchange.ui.tests;

import org.hallkeeper.core.testing.TextsCheck;
import org.hallkeeper.exchange.ui.batches.BatchesPart;
import org.hallkeeper.exchange.ui.columns.ColumnsTable;
import org.hallkeeper.exchange.ui.wizard.ImportWindow;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsThereInBothLanguages() {
        TextsCheck.assertSound(BatchesPart.class);
        TextsCheck.assertSound(ColumnsTable.class);
        TextsCheck.assertSound(ImportWindow.class);
    }
}
