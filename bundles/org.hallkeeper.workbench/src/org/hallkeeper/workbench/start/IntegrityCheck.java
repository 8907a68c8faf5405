package org.hallkeeper.workbench.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the installed plug-ins with the list of hashes the build wrote ({@code plugins.sha256}). The publishers' signatures are not in the
 * jars any more, because signed jars start slowly; this stands in for them. Runs when the start is long over.
 */
public final class IntegrityCheck extends Job {

    private static final Logger LOG = LoggerFactory.getLogger(IntegrityCheck.class);
    private static final String LIST = "plugins.sha256";
    private static final Duration AFTER_START = Duration.ofSeconds(30);

    private final Path install;
    private final Consumer<List<String>> onChanged;

    private IntegrityCheck(Path install, Consumer<List<String>> onChanged) {
        super(LIST);
        this.install = install;
        this.onChanged = onChanged;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /**
     * @param onChanged told which files are missing or differ, in the background; not called when all is well, or when there is no list because
     *                  the program was started from a development environment
     */
    public static void scheduleLater(Consumer<List<String>> onChanged) {
        Path install = new File(Platform.getInstallLocation().getURL().getPath()).toPath();
        if (Files.exists(install.resolve(LIST)))
            new IntegrityCheck(install, onChanged).schedule(AFTER_START.toMillis());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<String> changed = changedFiles(monitor);
            if (!changed.isEmpty())
                onChanged.accept(changed);
        } catch (IOException e) {
            LOG.warn("{} cannot be read", LIST, e);
        }
        return Status.OK_STATUS;
    }

    private List<String> changedFiles(IProgressMonitor monitor) throws IOException {
        List<String> changed = new ArrayList<>();
        for (String line : Files.readAllLines(install.resolve(LIST))) {
            if (monitor.isCanceled())
                return List.of();
            int gap = line.indexOf("  ");
            String file = line.substring(gap + 2);
            if (!hash(install.resolve(file)).equals(line.substring(0, gap)))
                changed.add(file);
        }
        return changed;
    }

    /** Empty when the file is not there. */
    private static String hash(Path file) throws IOException {
        if (!Files.exists(file))
            return "";
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
