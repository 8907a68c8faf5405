package org.hallkeeper.core.command;

/** How a command ended, as the shell sees it (cli.md "Conventions"). */
public enum ExitStatus {

    /** What was asked for is done. */
    DONE(0),
    /** A defect of the product. */
    DEFECT(1),
    /** The request was refused or the input is bad; every problem is told. */
    REFUSED(2),
    /** The user may not do this. */
    NOT_ALLOWED(3),
    /** The database cannot be reached or opened. */
    NO_DATABASE(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number given to the shell, and what a command's {@code call()} returns. */
    public int code() {
        return code;
    }

    static ExitStatus of(int code) {
        for (ExitStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("Not an exit status of Hallkeeper: " + code);
    }
}
