package org.hallkeeper.exchange.read;

import java.util.List;
import org.hallkeeper.core.result.Problem;

/** What came of looking for the headings of a table. */
public sealed interface HeadingResult {

    /**
     * A row of headings was found.
     *
     * @param missing  required fields no column was found for; the import can run only when it is empty
     * @param problems one for each missing field and each ambiguous column or field; ambiguous columns are not mapped
     */
    record Found(Mapping mapping, List<Field> missing, List<Problem> problems) implements HeadingResult {
        public Found {
            missing = List.copyOf(missing);
            problems = List.copyOf(problems);
        }
    }

    record NotFound(Problem problem) implements HeadingResult {
    }
}
