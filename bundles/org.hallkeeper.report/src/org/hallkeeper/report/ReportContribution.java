package org.hallkeeper.report;

import java.net.URL;
import java.util.List;
import java.util.Locale;

/**
 * One report an area offers (design.md, plug-in contract). Register it as a service; {@link Reports} finds it.
 *
 * <p>The contribution loads plain values through its own area's services, on the connection of the user who asks, so the
 * database's grants apply. The design only lays them out: it holds no query, no page header, no styles of its own.
 */
public interface ReportContribution {

    /** The number in the catalogue, domain.md E, e.g. {@code R01}. */
    String code();

    /** The name in lists and menus. */
    String title(Locale locale);

    /** What must be asked before rendering, in the order of the form. */
    List<ReportParameter> parameters(Locale locale);

    /** The BIRT design in the area's own bundle. {@link ReportContent} says what a design may refer to. */
    URL design();

    /** Loads what is printed. The parameters are already checked against {@link #parameters}. */
    ReportContent content(ReportParameters parameters, Locale locale);
}
