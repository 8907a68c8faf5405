package org.hallkeeper.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * An order for one document.
 *
 * @param code of the report, e.g. {@code R01}
 * @param parameters answers by parameter name, as typed
 * @param target the file to write; an existing one is replaced, but only by a complete one
 * @param locale of labels and dates on the paper
 */
public record ReportRequest(String code, Map<String, String> parameters, ReportFormat format, Path target, Locale locale) {

    public ReportRequest {
        parameters = Map.copyOf(parameters);
    }
}
