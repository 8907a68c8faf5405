package org.hallkeeper.core.command;

import java.util.concurrent.Callable;

/**
 * One command an area offers on the command line (design.md "plug-in contract", cli.md). Published as a DS service; the
 * headless product collects all of them, so a command appears without a line changed elsewhere.
 *
 * <p>Help comes from the messages beside {@link #anchor()}, keys beginning with the path in dots: {@code roster.import} has
 * {@code roster.import.usage.description}, and {@code roster.import.month} for its option {@code --month} (an option
 * of several words or a positional parameter names its key by picocli's {@code descriptionKey}). A group is described by
 * {@code roster.usage.description}, an area named by {@code area.duty}, in the messages of any of its contributions.
 */
public interface CommandContribution {

    /** The area of the commands of the base (cli.md "Commands of the base"), listed first. */
    String BASE = "base";

    /** The area the command is listed under, e.g. {@code duty}. */
    String area();

    /** How it is called: one word ({@code due}) or a group and a word ({@code roster import}). */
    String path();

    /** A class beside the messages the help is taken from. */
    Class<?> anchor();

    /**
     * A new command for one call: an object annotated for picocli (its own {@code name} is replaced by {@link #path()})
     * that prints through the terminal and returns the code of an {@link ExitStatus}. Must be cheap: help builds it too.
     */
    Callable<Integer> command(Terminal terminal);

    /** Whether the command works on a hall's database, so that one must be open before it is called. */
    default boolean needsDatabase() {
        return true;
    }
}
