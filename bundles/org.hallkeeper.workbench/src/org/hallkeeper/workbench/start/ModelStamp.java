package org.hallkeeper.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What a stored window layout was made by. A layout stored by another program version, other installed bundles or in another language would
 * bring back parts, menus and labels of then, so it is not used.
 */
record ModelStamp(String text) {

    private static final String FILE = "model.stamp";

    static ModelStamp ofThisProgram() {
        Bundle[] installed = FrameworkUtil.getBundle(ModelStamp.class).getBundleContext().getBundles();
        String bundles = Arrays.stream(installed).map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted()
                .collect(Collectors.joining("\n"));
        return new ModelStamp(Locale.getDefault() + "\n" + bundles);
    }

    /** Empty when no layout is stored. */
    static ModelStamp stored(WindowArea area) throws IOException {
        Optional<Path> file = area.file(FILE).filter(Files::exists);
        return new ModelStamp(file.isPresent() ? Files.readString(file.get()) : "");
    }

    void store(WindowArea area) throws IOException {
        Optional<Path> file = area.file(FILE);
        if (file.isEmpty())
            return;
        Files.createDirectories(file.get().getParent());
        Files.writeString(file.get(), text);
    }
}
