package org.hallkeeper.exchange.read;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date text with the weekday taken out.
 *
 * @param rest    the text without it
 * @param weekday what was written, such as 周二 or 星期日
 */
record Weekday(String rest, Optional<DayOfWeek> weekday) {

    private static final String DAYS = "一二三四五六日";
    private static final Pattern WRITTEN = Pattern.compile(
            "[(\\[]?(?:周|星期|礼拜)([一二三四五六日天])[)\\]]?|[(\\[]([一二三四五六日天])[)\\]]");

    static Weekday takenFrom(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.find()) {
            return new Weekday(text, Optional.empty());
        }
        String day = written.group(1) != null ? written.group(1) : written.group(2);
        int index = DAYS.indexOf(day.replace('天', '日'));
        return new Weekday(text.substring(0, written.start()) + " " + text.substring(written.end()),
                Optional.of(DayOfWeek.of(index + 1)));
    }
}
