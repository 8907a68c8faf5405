package org.hallkeeper.report.tests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.hallkeeper.report.PaperChoice;
import org.hallkeeper.report.ReportColumn;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportContent.Signature;
import org.hallkeeper.report.ReportHeading;
import org.hallkeeper.report.RowMark;

/** The duty table of October 2026, with the National Day week and 10 October worked instead. */
final class DutyMonth {

    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final List<String> NAMES = List.of("王建国", "李秀英", "赵𠮷", "黄𣇉明", "周䶮", "吴㛃", "欧阳建华", "司马·阿依古丽", "郑爽");

    private static final List<String> POSTS = List.of("带班领导", "大厅主任", "咨询台", "引导员／青年文明岗", "投诉接待",
            "保安（早）", "保安（中）", "保安（夜）", "后勤设备", "窗口值班长", "电话值班", "机房", "司机", "档案室");

    /** A row of the table, as the duty area gives it. */
    public record Day(LocalDate date, String weekday, String dayKind, Map<String, String> posts, String remark, RowMark mark,
            boolean lineBelow) {
    }

    /** A person's count below the table. */
    public record Person(String name, String phone, int total, int workdays, int restDays, int holidays, int nights) {
    }

    private DutyMonth() {
    }

    static ReportContent withPosts(int posts) {
        return content(posts, days(posts), PaperChoice.AUTO);
    }

    static ReportContent withPostsOn(int posts, PaperChoice paper) {
        return content(posts, days(posts), paper);
    }

    static ReportContent withoutAnyDay() {
        return content(8, List.of(), PaperChoice.AUTO);
    }

    private static ReportContent content(int posts, List<Day> days, PaperChoice paper) {
        List<Person> people = IntStream.range(0, days.isEmpty() ? 0 : 24)
                .mapToObj(i -> new Person(NAMES.get(i % NAMES.size()), "1380431" + (1000 + i), 6, 4, 1, 1, i % 3)).toList();
        return ReportContent.with(new ReportHeading("吉林市社会保险事业管理局", "", "吉林市社会保险事业管理局服务大厅2026年10月值班安排表",
                "2026年10月1日至31日", "王建国", "第2版（已发布）"))
                .on(paper).onOnePage()
                .columns("posts", POSTS.stream().limit(posts).map(post -> new ReportColumn(post, post)).toList())
                .rows("days", Day.class, days)
                .rows("people-across", Person.class, people)
                .value("dutyLine", "值班电话：0432-6200 1234　值班时间：节假日24小时　备注：未经批准不得擅自调班。")
                .signedBy(new Signature("制表人", "王建国"), new Signature("审核人", ""), new Signature("批准人", ""))
                .build();
    }

    private static List<Day> days(int posts) {
        return IntStream.rangeClosed(1, MONTH.lengthOfMonth()).mapToObj(day -> day(MONTH.atDay(day), posts)).toList();
    }

    private static Day day(LocalDate date, int posts) {
        Map<String, String> onDuty = new LinkedHashMap<>();
        for (int post = 0; post < posts; post++) {
            String one = NAMES.get((date.getDayOfMonth() + post) % NAMES.size());
            String other = NAMES.get((date.getDayOfMonth() + 2) % 6);
            onDuty.put(POSTS.get(post), post % 4 == 2 && one.length() < 4 ? one + "、" + other : one);
        }
        return new Day(date, date.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.CHINA), kind(date), onDuty,
                date.getDayOfMonth() == 10 ? "补10月6日" : "", mark(date), date.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private static String kind(LocalDate date) {
        return switch (mark(date)) {
            case DARK -> "节假日 国庆节";
            case BOLD -> "调休上班";
            case LIGHT -> "休息";
            case PLAIN -> "工作日";
        };
    }

    private static RowMark mark(LocalDate date) {
        if (date.getDayOfMonth() <= 7) {
            return RowMark.DARK;
        }
        if (date.getDayOfMonth() == 10) {
            return RowMark.BOLD;
        }
        return date.getDayOfWeek().getValue() >= 6 ? RowMark.LIGHT : RowMark.PLAIN;
    }
}
