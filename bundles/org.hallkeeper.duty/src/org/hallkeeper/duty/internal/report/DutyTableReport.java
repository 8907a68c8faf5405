package org.hallkeeper.duty.internal.report;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.DutyCount;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.report.PaperChoice;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportContribution;
import org.hallkeeper.report.ReportParameter;
import org.hallkeeper.report.ReportParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** R01 月值班排班表 (domain.md B1, E). */
@Component
public final class DutyTableReport implements ReportContribution {

    private static final String MONTH = "month";

    private final RosterService rosters;
    private final StaffDirectory staff;
    private final HallProfileService profiles;

    @Activate
    public DutyTableReport(@Reference RosterService rosters, @Reference StaffDirectory staff, @Reference HallProfileService profiles) {
        this.rosters = rosters;
        this.staff = staff;
        this.profiles = profiles;
    }

    @Override
    public String code() {
        return "R01";
    }

    @Override
    public String title(Locale locale) {
        return texts(locale).get("report.title");
    }

    @Override
    public List<ReportParameter> parameters(Locale locale) {
        return List.of(ReportParameter.required(MONTH, ReportParameter.Kind.MONTH, texts(locale).get("report.month")),
                PaperChoice.parameter(locale));
    }

    @Override
    public URL design() {
        return DutyTableReport.class.getResource("/reports/R01.rptdesign");
    }

    @Override
    public ReportContent content(ReportParameters parameters, Locale locale) {
        RosterMonth month = rosters.month(parameters.month(MONTH));
        List<DutyCount> counts = DutyCount.of(month);
        return new DutyTableContent(month, profiles.current(), locale).on(PaperChoice.of(parameters), counts, phones(counts));
    }

    private Map<Long, String> phones(List<DutyCount> counts) {
        List<Long> people = counts.stream().map(count -> count.person().staffId()).toList();
        return staff.withIds(people).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::phone));
    }

    private static Texts texts(Locale locale) {
        return new Texts(DutyTableReport.class, locale);
    }
}
