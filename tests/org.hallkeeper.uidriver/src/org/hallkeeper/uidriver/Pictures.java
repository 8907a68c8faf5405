package org.hallkeeper.uidriver;

import java.nio.file.Path;

/** Pictures for the documentation, taken while a scenario runs; only when the system property {@value #FOLDER} names a folder. */
public final class Pictures {

    private static final String FOLDER = "hallkeeper.screenshots";

    private Pictures() {
    }

    /** @param name of the file, without its ending */
    public static void take(WorkbenchDriver workbench, String name) {
        String folder = System.getProperty(FOLDER);
        if (folder != null)
            workbench.screenshot(Path.of(folder, name + ".png"));
    }
}
