package org.hallkeeper.duty.internal.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hallkeeper.core.calendar.DayInfo;
import org.hallkeeper.core.calendar.DayKind;
import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.Assigned;
import org.hallkeeper.duty.DutyCount;
import org.hallkeeper.duty.RosterDay;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.report.PaperChoice;
import org.hallkeeper.report.ReportColumn;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportContent.Signature;
import org.hallkeeper.report.ReportHeading;
import org.hallkeeper.report.RowMark;

/** What R01 prints of a month. */
final class DutyTableContent {

    /**
     * A row of the table.
     *
     * @param posts people by code of the post
     * @param lineBelow whether a week ends here
     */
    record DayRow(LocalDate date, String weekday, String dayKind, Map<String, String> posts, String remark, RowMark mark,
            boolean lineBelow) {
    }

    /** A person's count below the table. */
    record PersonRow(String name, String phone, int total, int workdays, int restDays, int holidays, int nights) {
    }

    private final RosterMonth month;
    private final HallProfile hall;
    private final Locale locale;
    private final Texts texts;

    DutyTableContent(RosterMonth month, HallProfile hall, Locale locale) {
        this.month = month;
        this.hall = hall;
        this.locale = locale;
        this.texts = new Texts(DutyTableContent.class, locale);
    }

    /** @param phones by id of the person */
    ReportContent on(PaperChoice paper, List<DutyCount> counts, Map<Long, String> phones) {
        List<DayRow> days = month.isEmpty() ? List.of() : month.days().stream().map(this::row).toList();
        return ReportContent.with(heading())
                .on(paper).onOnePage()
                .columns("posts", month.posts().stream().map(post -> new ReportColumn(post.code(), post.name())).toList())
                .rows("days", DayRow.class, days)
                .rows("people-across", PersonRow.class, counts.stream().map(count -> row(count, phones)).toList())
                .value("dutyLine", dutyLine())
                .signedBy(signer("report.preparedBy"), signer("report.checkedBy"), signer("report.approvedBy"))
                .build();
    }

    private ReportHeading heading() {
        YearMonth of = month.month();
        String hallName = hall.hallName().isEmpty() ? hall.agencyName() + texts.get("report.hall") : hall.fullName();
        String title = texts.get("report.heading", hallName, of.getYear(), of.getMonthValue());
        String period = texts.get("report.period", of.getYear(), of.getMonthValue(), of.lengthOfMonth());
        return new ReportHeading(hall.agencyName(), "", title, period, "", texts.get("report.version", month.state().label(locale)));
    }

    private DayRow row(RosterDay day) {
        Map<String, String> posts = new LinkedHashMap<>();
        month.posts().forEach(post -> posts.put(post.code(), Assigned.shown(day.at(post.id()))));
        DayOfWeek weekday = day.date().getDayOfWeek();
        return new DayRow(day.date(), weekday.getDisplayName(TextStyle.NARROW_STANDALONE, locale), kind(day.info()), posts, day.remark(),
                mark(day.info().kind()), weekday == DayOfWeek.SUNDAY);
    }

    private String kind(DayInfo day) {
        String kind = day.kind().label(locale);
        return day.name().isEmpty() ? kind : kind + " " + day.name();
    }

    private static RowMark mark(DayKind kind) {
        return switch (kind) {
            case WORKDAY -> RowMark.PLAIN;
            case REST_DAY -> RowMark.LIGHT;
            case HOLIDAY -> RowMark.DARK;
            case ADJUSTED_WORKDAY -> RowMark.BOLD;
        };
    }

    private static PersonRow row(DutyCount count, Map<Long, String> phones) {
        return new PersonRow(count.person().name(), phones.getOrDefault(count.person().staffId(), ""), count.total(), count.workdays(),
                count.restDays(), count.holidays(), count.nights());
    }

    /** Phone, hours and rules below the table (domain.md B1: on call for 24 hours, no swapping without approval). */
    private String dutyLine() {
        String phone = hall.dutyPhone().isEmpty() ? "" : texts.get("report.dutyPhone", hall.dutyPhone());
        String hours = hall.dutyHours().isEmpty() ? "" : texts.get("report.dutyHours", hall.dutyHours());
        String remarks = texts.get("report.remarks", hall.remarks().isEmpty() ? texts.get("report.usualRemarks") : hall.remarks());
        return Stream.of(phone, hours, remarks).filter(part -> !part.isEmpty()).collect(Collectors.joining("　"));
    }

    private Signature signer(String role) {
        return new Signature(texts.get(role), "");
    }
}
