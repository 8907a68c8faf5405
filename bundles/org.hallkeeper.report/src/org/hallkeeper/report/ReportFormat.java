package org.hallkeeper.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {

    PDF, HTML;

    /** Without the dot, also BIRT's name of the format. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format a file name asks for by its ending. */
    public static Optional<ReportFormat> ofFileName(String fileName) {
        String lowerCase = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lowerCase.endsWith("." + format.extension())).findFirst();
    }
}
