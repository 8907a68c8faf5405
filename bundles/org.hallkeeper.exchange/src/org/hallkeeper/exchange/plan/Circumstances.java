package org.hallkeeper.exchange.plan;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person chose before the file is read.
 *
 * @param month  the month a monthly format speaks about
 * @param locale language of problems and notices
 */
public record Circumstances(Optional<YearMonth> month, Locale locale) {
}
