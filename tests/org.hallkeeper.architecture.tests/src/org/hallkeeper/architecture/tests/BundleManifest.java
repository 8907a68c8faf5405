package org.hallkeeper.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** What one of our bundles says about itself: the framework lets it see nothing else. */
record BundleManifest(String name, Set<String> requiredBundles, Set<String> importedPackages, Set<String> exportedPackages) {

    static BundleManifest of(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            Attributes headers = new Manifest(in).getMainAttributes();
            return new BundleManifest(bundle.getFileName().toString(), values(headers, "Require-Bundle"), values(headers, "Import-Package"),
                    values(headers, "Export-Package"));
        } catch (IOException | BundleException e) {
            throw new IllegalStateException(bundle.toString(), e);
        }
    }

    private static Set<String> values(Attributes headers, String header) throws BundleException {
        String value = headers.getValue(header);
        if (value == null)
            return Set.of();
        return new TreeSet<>(Stream.of(ManifestElement.parseHeader(header, value)).flatMap(e -> Arrays.stream(e.getValueComponents())).toList());
    }
}
