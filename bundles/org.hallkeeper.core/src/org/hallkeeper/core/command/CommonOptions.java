package org.hallkeeper.core.command;

import picocli.CommandLine.Option;

/**
 * What every command understands (cli.md): {@code --json}, {@code --lang}, {@code --help}. A command that has a result
 * takes it as a picocli {@code @Mixin} and asks {@link #json()}; one that does not is given it all the same.
 */
public class CommonOptions {

    @Option(names = "--json")
    private boolean json;

    // Read by Language.askedIn before parsing; declared so that the parser checks it and the help shows it.
    @Option(names = "--lang", paramLabel = "zh|en")
    private Language lang;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    /** Whether the result is wanted for a machine: {@link Terminal#json} instead of {@link Terminal#out}. */
    public final boolean json() {
        return json;
    }
}
