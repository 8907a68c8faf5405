package org.hallkeeper.core.command;

import java.util.concurrent.Callable;

/**
 * What the program puts around every command: options all commands share and what must be ready before one runs (cli.md:
 * {@code --data}, {@code --user} … and the database they name). An object with picocli options of scope {@code INHERIT};
 * their help is {@code option.<name>} in the messages beside {@link #anchor()}.
 */
public interface CommandFrame {

    /** A class beside the messages the help of the shared options is taken from. */
    Class<?> anchor();

    /**
     * Makes ready what the command needs, calls it and clears up after it. Not called for help.
     *
     * @return what the command returned, the code of an {@link ExitStatus}
     * @throws Exception of the command or of making ready; a {@link CommandFailure} ends with its status
     */
    Integer around(CommandContribution contribution, Terminal terminal, Callable<Integer> command) throws Exception;

    /** No shared options and nothing to make ready. */
    static CommandFrame none() {
        return new CommandFrame() {
            @Override
            public Class<?> anchor() {
                return CommandFrame.class;
            }

            @Override
            public Integer around(CommandContribution contribution, Terminal terminal, Callable<Integer> command)
                    throws Exception {
                return command.call();
            }
        };
    }
}
