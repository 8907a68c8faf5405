package org.hallkeeper.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Map;

/** Turns a stored number and its format into the cell the user sees. */
final class ExcelFormat {

    private static final int LONGEST_CODE = 255;
    /** 31 December 9999: Excel shows no later day. */
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);
    private static final long SECONDS_PER_DAY = 86_400;

    /** Formats that have a number but stand in no file (ECMA-376 part 1, 18.8.30, column zh-cn). */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"), Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy年m月"), Map.entry(28, "m月d日"), Map.entry(29, "m月d日"), Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"), Map.entry(32, "h时mm分"), Map.entry(33, "h时mm分ss秒"),
            Map.entry(34, "h时mm分"), Map.entry(35, "h时mm分ss秒"), Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"), Map.entry(51, "m月d日"), Map.entry(52, "yyyy年m月"), Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"), Map.entry(55, "h时mm分"), Map.entry(56, "h时mm分ss秒"),
            Map.entry(57, "yyyy年m月"), Map.entry(58, "m月d日"));

    private final String code;
    private final DateSystem dateSystem;
    private final DatePattern pattern;

    /** @param id 0 when the cell has none; {@code code} is empty when the file spells none out */
    ExcelFormat(int id, String code, DateSystem dateSystem) {
        String spelled = BUILT_IN.getOrDefault(id, code);
        this.code = isGeneral(spelled) ? "" : spelled;
        this.dateSystem = dateSystem;
        this.pattern = DatePattern.of(this.code);
    }

    Cell cellOf(BigDecimal value) {
        boolean isDay = value.signum() >= 0 && value.compareTo(LAST_SERIAL) <= 0;
        if (isDay && pattern.showsDay()) {
            LocalDateTime at = dateTimeOf(value);
            return new Cell.DateCell(at, pattern.show(at));
        }
        if (isDay && pattern.showsTime()) {
            return CellText.cellOf(pattern.show(dateTimeOf(value)));
        }
        return new Cell.Number(value, NumberPattern.show(value, code), dateSystem);
    }

    private LocalDateTime dateTimeOf(BigDecimal serial) {
        BigDecimal day = serial.setScale(0, RoundingMode.FLOOR);
        long seconds = serial.subtract(day).multiply(BigDecimal.valueOf(SECONDS_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP).longValue();
        return dateSystem.dateOf(day.intValueExact()).atStartOfDay().plusSeconds(seconds);
    }

    private static boolean isGeneral(String code) {
        return code.length() > LONGEST_CODE || code.equalsIgnoreCase("General") || code.startsWith("G/") || code.equals("@");
    }
}
