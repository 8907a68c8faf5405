package org.hallkeeper.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.hallkeeper.product.tests.Product.Outcome;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.FolderLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneFolderOneProcessTest {

    @TempDir
    Path home;

    @Test
    void commandOnAFolderInUseSaysWhoHoldsIt() throws Exception {
        FolderLock.Outcome.Acquired held = (FolderLock.Outcome.Acquired) FolderLock.acquire(new DataFolder(home), () -> {
        });
        Outcome outcome = new Product(home).run("staff", "list");
        held.lock().close();

        assertEquals(4, outcome.exit());
        assertTrue(outcome.err().contains(System.getProperty("user.name")) && outcome.err().contains(Long.toString(ProcessHandle.current().pid())), outcome::err);
    }
}
