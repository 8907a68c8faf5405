package org.hallkeeper.duty.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.duty.RosterEdit.CellEdit;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.hallkeeper.report.PaperChoice;
import org.hallkeeper.report.ReportColumn;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportContribution;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.ReportParameters;
import org.hallkeeper.report.RowMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R01 gets what domain.md B1 and E ask for. */
class DutyTableReportTest {

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    private ReportContribution report;
    private StaffMember zhang;

    @BeforeEach
    void report() {
        report = HALL.services(ReportContribution.class).stream().filter(one -> one.code().equals("R01")).findFirst().orElseThrow();
        zhang = HALL.person(new StaffDetails("1001", "张三", "", "", "13800138000", "", true));
    }

    @Test
    void theDesignStandsInTheBundle() throws IOException {
        try (InputStream design = report.design().openStream()) {
            assertTrue(design.read() >= 0);
        }
    }

    @Test
    void onlyTheMonthMustBeAsked() {
        List<ReportParameter> parameters = report.parameters(CHINESE);
        assertEquals(List.of("month", "paper"), parameters.stream().map(ReportParameter::name).toList());
        assertEquals(List.of(true, false), parameters.stream().map(ReportParameter::isRequired).toList());
    }

    @Test
    void everyPostIsAColumnAndEveryDayARowMarkedByItsKind() {
        put("2026-10", 1, "DZ");
        ReportContent.Filled content = october();
        assertEquals(List.of("DZ", "ZR", "ZX", "YD", "TS", "BA1", "BA2", "BA3", "HQ"),
                content.columns().get("posts").stream().map(ReportColumn::key).toList());
        List<Map<String, Object>> days = content.rows().get("days").rows();
        assertEquals(31, days.size());
        assertEquals("节假日 国庆节", days.get(0).get("dayKind"));
        assertEquals(List.of(RowMark.DARK, RowMark.BOLD, RowMark.LIGHT, RowMark.PLAIN),
                List.of(0, 9, 10, 11).stream().map(day -> days.get(day).get("mark")).toList());
        assertEquals("张三", ((Map<?, ?>) days.get(0).get("posts")).get("DZ"));
        assertEquals("四", days.get(0).get("weekday"));
        assertEquals(true, days.get(3).get("lineBelow"));
    }

    @Test
    void peopleAreCountedWithTheirPhones() {
        put("2026-10", 1, "BA3");
        put("2026-10", 12, "DZ");
        Map<String, Object> person = october().rows().get("people-across").rows().getFirst();
        assertEquals(Map.of("name", "张三", "phone", "13800138000", "total", 2, "workdays", 1, "restDays", 0, "holidays", 1, "nights", 1), person);
    }

    @Test
    void headAndFootComeFromTheProfileOfTheHall() {
        HallProfileService profiles = HALL.service(HallProfileService.class);
        Outcome.saved(profiles.save(HallProfile.BLANK, new HallProfile("长春市社保局", "", "0431-1234567", "24小时", "不得擅自离岗。"), CHINESE));
        put("2026-10", 1, "DZ");
        ReportContent.Filled content = october();
        assertEquals("长春市社保局服务大厅2026年10月值班安排表", content.heading().title());
        assertEquals("2026年10月1日至31日", content.heading().period());
        assertEquals("第1版（草稿）", content.heading().version());
        assertEquals("值班电话：0431-1234567　值班时间：24小时　备注：不得擅自离岗。", content.values().get("dutyLine"));
        assertEquals(List.of("制表人", "审核人", "批准人"), content.signatures().stream().map(ReportContent.Signature::role).toList());
    }

    @Test
    void aHallWithoutAProfileStillPrintsTheUsualRules() {
        assertEquals("备注：值班人员 24 小时保持电话畅通，未经批准不得擅自调班。", october().values().get("dutyLine"));
        assertEquals("服务大厅2026年10月值班安排表", october().heading().title());
    }

    @Test
    void aMonthWithoutDutiesHasNoRows() {
        assertTrue(october().rows().get("days").rows().isEmpty());
    }

    @Test
    void thePaperAskedForIsUsed() {
        assertEquals(PaperChoice.A3, content("A3").paper());
    }

    private ReportContent.Filled october() {
        return content("auto");
    }

    private ReportContent.Filled content(String paper) {
        ReportContent content = report.content(new ReportParameters(Map.of("month", "2026-10", "paper", paper)), CHINESE);
        return assertInstanceOf(ReportContent.Filled.class, content);
    }

    private void put(String month, int day, String post) {
        CellEdit edit = new CellEdit(YearMonth.parse(month).atDay(day), HALL.post(post).id(), List.of(), December.people(zhang));
        Outcome.saved(HALL.service(RosterService.class).setCell(edit, CHINESE));
    }
}
