package org.hallkeeper.workbench.start;

import java.io.IOException;
import java.nio.file.Files;

import org.hallkeeper.store.folder.DataFolder;

/** The data folder of this process. The start scripts always name one; tests that start the workbench without them get a fresh one. */
final class StartFolder {

    private static final String NAMED = "hallkeeper.data";

    private StartFolder() {
    }

    static DataFolder ofThisProcess() throws IOException {
        if (System.getProperty(NAMED) == null)
            System.setProperty(NAMED, Files.createTempDirectory("hallkeeper").toString());
        return DataFolder.ofThisProcess();
    }
}
