package org.hallkeeper.core.command;

/** Keeps the details of a defect for support; the terminal shows no stack trace (cli.md). */
@FunctionalInterface
public interface DefectReport {

    /**
     * Writes a report that can be copied to support.
     *
     * @return where the report is, to be told to the user
     */
    String write(Throwable defect);
}
