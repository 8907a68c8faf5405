package org.hallkeeper.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a number reads under Excel's plain formats; badge number 23 under {@code 0000} is seen as 0023. */
final class NumberPattern {

    private static final Pattern PLAIN = Pattern.compile("(?<before>\"[^\"]*+\")?(?<digits>(?:#,##)?0++(?:\\.0++)?+%?+)(?<after>\"[^\"]*+\")?");
    private static final Pattern PADDING = Pattern.compile("_.?|\\*.?|\\[[^\\]]*+\\]");
    /** Excel computes and shows no more. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private NumberPattern() {
    }

    static String show(BigDecimal value, String code) {
        Matcher plain = PLAIN.matcher(PADDING.matcher(code.split(";", 2)[0]).replaceAll("").strip());
        if (!plain.matches()) {
            return unformatted(value);
        }
        DecimalFormat format = new DecimalFormat(plain.group("digits"), DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return literal(plain.group("before")) + format.format(value) + literal(plain.group("after"));
    }

    private static String unformatted(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String literal(String quoted) {
        return quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
    }
}
