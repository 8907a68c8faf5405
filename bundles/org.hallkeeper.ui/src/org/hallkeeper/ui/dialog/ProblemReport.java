package org.hallkeeper.ui.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What support needs to know about a defect. Exception messages stay out: they may quote what the user typed (names, telephone numbers); types and
 * places in the program do not.
 */
public final class ProblemReport {

    private ProblemReport() {
    }

    public static String of(Throwable defect) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("Hallkeeper " + version() + " · " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        lines.println("Java " + System.getProperty("java.version") + " · " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        for (Throwable cause = defect; cause != null; cause = cause.getCause())
            describe(cause, lines);
        return text.toString();
    }

    private static void describe(Throwable cause, PrintWriter lines) {
        lines.println();
        lines.println(cause.getClass().getName());
        for (StackTraceElement frame : cause.getStackTrace())
            lines.println("    at " + frame);
    }

    private static String version() {
        Bundle bundle = FrameworkUtil.getBundle(ProblemReport.class);
        return bundle == null ? "?" : bundle.getVersion().toString();
    }
}
