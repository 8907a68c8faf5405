package org.hallkeeper.core.command;

import picocli.CommandLine.Option;

/** The common options of a command that writes: also {@code --dry-run}. */
public class WritingOptions extends CommonOptions {

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    /** Whether to check and tell everything but store nothing. */
    public final boolean dryRun() {
        return dryRun;
    }
}
