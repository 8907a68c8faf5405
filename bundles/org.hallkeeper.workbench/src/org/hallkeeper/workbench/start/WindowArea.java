package org.hallkeeper.workbench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where e4 keeps the window's layout: the instance area of Equinox ({@code -data}), which the start scripts put into the data folder.
 */
record WindowArea(Optional<Location> location) {

    static WindowArea ofThisProcess() {
        return new WindowArea(Optional.ofNullable(Platform.getInstanceLocation()).filter(Location::isSet));
    }

    /**
     * Whether a window may be built. A second start finds the area locked by the first, and so learns at once that it is the second; an area
     * that cannot be written would make e4 fail with a stack trace.
     */
    boolean canBeUsed() {
        if (location.isEmpty())
            return true;
        try {
            Files.createDirectories(folder().resolve(".metadata"));
            return Files.isWritable(folder()) && !location.get().isLocked();
        } catch (IOException cannotBeWritten) {
            return false;
        }
    }

    /** A file of our own in the area; empty when there is no area. */
    Optional<Path> file(String name) {
        return location.map(area -> folder().resolve(".metadata/.plugins/org.hallkeeper.workbench").resolve(name));
    }

    /** Equinox does not encode the addresses of its folders, so they are no valid URIs. */
    private Path folder() {
        return new File(location.orElseThrow().getURL().getPath()).toPath();
    }
}
