package org.hallkeeper.exchange.tests;

import org.hallkeeper.core.testing.TextsCheck;
import org.hallkeeper.exchange.read.DateReader;
import org.hallkeeper.exchange.table.TableReader;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everySentenceIsThereInBothLanguages() {
        TextsCheck.assertSound(TableReader.class);
        TextsCheck.assertSound(DateReader.class);
    }
}
