package org.hallkeeper.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tree these tests read. */
final class Sources {

    static final Path ROOT = Path.of(System.getProperty("hallkeeper.root"));

    private Sources() {
    }

    /** Our bundles with code; fragments that only translate or mend the platform have no arrows. */
    static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).filter(folder -> Files.isDirectory(folder.resolve("src")) || shortName(folder).equals("fonts")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String shortName(Path bundle) {
        return bundle.getFileName().toString().substring("org.hallkeeper.".length());
    }
}
