package org.hallkeeper.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The holiday notices of the State Council for 2004 to 2026, shipped with the product. Where the rows come from and which
 * of them were corrected stands in {@code official-days.NOTICE} beside this class.
 */
@Component(service = HallCalendar.class)
public final class OfficialCalendar implements HallCalendar {

    private static final String SHIPPED = "official-days.csv";

    private final Map<LocalDate, OfficialDay> days;
    private final Set<Integer> years;

    @Activate
    public OfficialCalendar() {
        days = shippedDays();
        // An adjusted working day may stand in the December before its year (2005-12-31), so only holidays show a loaded year.
        years = days.values().stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(day -> day.date().getYear())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public DayInfo dayOf(LocalDate date) {
        OfficialDay official = days.get(date);
        return official == null
                ? new DayInfo(date, kindByWeekday(date), "")
                : new DayInfo(date, official.kind(), official.name());
    }

    @Override
    public boolean isLoaded(int year) {
        return years.contains(year);
    }

    /** Document number of the notice that names this date, e.g. {@code 国办发明电〔2024〕12号}; empty where it is not known. */
    public String sourceDoc(LocalDate date) {
        OfficialDay official = days.get(date);
        return official == null ? "" : official.sourceDoc();
    }

    private static DayKind kindByWeekday(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? DayKind.REST_DAY : DayKind.WORKDAY;
    }

    private static Map<LocalDate, OfficialDay> shippedDays() {
        InputStream shipped = OfficialCalendar.class.getResourceAsStream(SHIPPED);
        Objects.requireNonNull(shipped, SHIPPED);
        try (var reader = new BufferedReader(new InputStreamReader(shipped, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(OfficialDay::parse)
                    .collect(Collectors.toUnmodifiableMap(OfficialDay::date, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }
}
