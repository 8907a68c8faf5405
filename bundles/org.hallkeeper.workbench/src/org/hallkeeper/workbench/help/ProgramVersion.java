package org.hallkeeper.workbench.help;

import java.util.Arrays;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * What exactly is running.
 *
 * @param number  1.0.0
 * @param build   time stamp of the build
 * @param bundles our own bundles with their versions
 */
record ProgramVersion(String number, String build, List<String> bundles) {

    private static final String OURS = "org.hallkeeper.";

    static ProgramVersion ofThisProgram() {
        Bundle workbench = FrameworkUtil.getBundle(ProgramVersion.class);
        Version version = workbench.getVersion();
        List<String> bundles = Arrays.stream(workbench.getBundleContext().getBundles()) //
                .filter(bundle -> bundle.getSymbolicName().startsWith(OURS)) //
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted().toList();
        return new ProgramVersion(version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), version.getQualifier(), bundles);
    }

    /** For support; names no person and no folder. */
    String report() {
        return "Hallkeeper " + number + " (" + build + ")\n" //
                + "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor") + "\n" //
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch") + "\n\n"
                + String.join("\n", bundles) + "\n";
    }
}
