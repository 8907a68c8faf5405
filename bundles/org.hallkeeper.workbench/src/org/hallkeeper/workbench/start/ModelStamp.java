package org.hallkeeper.workbench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What a stored window layout was made by. A layout stored by another program version, other installed bundles or in another language would
 * bring back parts, menus and labels of then, so it is not used.
 */
record ModelStamp(String text) {

    private static final String FILE = ".metadata/.plugins/org.hallkeeper.workbench/model.stamp";

    static ModelStamp ofThisProgram() {
        Bundle[] installed = FrameworkUtil.getBundle(ModelStamp.class).getBundleContext().getBundles();
        String bundles = Arrays.stream(installed).map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted()
                .collect(Collectors.joining("\n"));
        return new ModelStamp(Locale.getDefault() + "\n" + bundles);
    }

    /** @param area the window's own folder; it may be missing */
    static ModelStamp stored(Location area) throws IOException {
        if (area == null || !area.isSet() || !Files.exists(file(area)))
            return new ModelStamp("");
        return new ModelStamp(Files.readString(file(area)));
    }

    void store(Location area) throws IOException {
        if (area == null || !area.isSet())
            return;
        Files.createDirectories(file(area).getParent());
        Files.writeString(file(area), text);
    }

    /** Equinox does not encode the addresses of its folders, so they are no valid URIs. */
    private static Path file(Location area) {
        return new File(area.getURL().getPath()).toPath().resolve(FILE);
    }
}
