package org.hallkeeper.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** One cell of a table as read from the file; formulas appear only as the value their author last saw. */
public sealed interface Cell {

    /** The one blank cell; cells holding nothing but white space are blank too. */
    Cell BLANK = new Blank();

    /** The text as the user sees it in Excel or the text editor; empty for a blank cell. */
    String shown();

    default boolean isBlank() {
        return this instanceof Blank;
    }

    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Trimmed, never empty; line breaks inside the cell are {@code \n}. */
    record Text(String shown) implements Cell {
    }

    /** A number that carries no date format; it may still be the serial number of a day in {@code dateSystem}. */
    record Number(BigDecimal value, String shown, DateSystem dateSystem) implements Cell {
    }

    /** A number under a date format. {@code shown} may be less than the date, such as {@code 星期二} under {@code aaaa}. */
    record DateCell(LocalDateTime at, String shown) implements Cell {
    }

    /** An error value such as {@code #REF!}. */
    record ErrorCell(String shown) implements Cell {
    }
}
