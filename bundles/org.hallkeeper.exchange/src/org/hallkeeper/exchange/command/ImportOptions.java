package org.hallkeeper.exchange.command;

import java.util.Optional;

import org.hallkeeper.core.command.WritingOptions;

import picocli.CommandLine.Option;

/** The options every import command has. */
public final class ImportOptions extends WritingOptions {

    @Option(names = "--profile", paramLabel = "NAME")
    private String profile;

    @Option(names = "--skip-bad", descriptionKey = "skipBad")
    private boolean skipBad;

    /** Name of a saved mapping, or none: columns are recognised by their headings. */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** Whether the good rows are taken in although others are bad. */
    public boolean skipBad() {
        return skipBad;
    }
}
