package org.hallkeeper.report.birt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.birt.core.exception.BirtException;
import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportContribution;
import org.hallkeeper.report.ReportFormat;
import org.hallkeeper.report.ReportHeading;
import org.hallkeeper.report.ReportRequest;
import org.hallkeeper.report.ReportResult;
import org.hallkeeper.report.Reports;
import org.hallkeeper.report.RowMark;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The report service: checks the order, has the area load the content and BIRT lay it out, and puts the file in its place. */
@Component(service = Reports.class)
public final class ReportService implements Reports {

    private static final int STEPS = 3;

    private final Renderer renderer;
    private final List<ReportContribution> contributions;

    @Activate
    public ReportService(@Reference BirtEngine engine, @Reference HallClock clock,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportContribution> contributions) {
        this.renderer = new Renderer(engine, clock);
        this.contributions = contributions.stream().sorted(Comparator.comparing(ReportContribution::code)).toList();
    }

    @Override
    public List<ReportContribution> list() {
        return contributions;
    }

    @Override
    public ReportResult render(ReportRequest request, Progress progress) {
        Texts texts = new Texts(ReportService.class, request.locale());
        Optional<ReportContribution> report = contributions.stream().filter(each -> each.code().equalsIgnoreCase(request.code())).findFirst();
        if (report.isEmpty()) {
            return new ReportResult.Refused(texts.get("reportUnknown", request.code()), List.of());
        }
        ParameterCheck check = new ParameterCheck(report.get().parameters(request.locale()), request.parameters(), texts);
        if (!check.problems().isEmpty()) {
            return new ReportResult.Refused(texts.get("parametersWrong"), check.problems());
        }
        progress.begin(report.get().title(request.locale()), STEPS);
        return switch (report.get().content(check.parameters(), request.locale())) {
            case ReportContent.Refused refused -> new ReportResult.Refused(refused.reason(), refused.problems());
            case ReportContent.Filled filled -> {
                progress.step(1);
                yield write(new Renderer.Order(report.get().design(), filled, request.format(), request.locale()), request.target(), progress);
            }
        };
    }

    private ReportResult write(Renderer.Order order, Path target, Progress progress) {
        Texts texts = new Texts(ReportService.class, order.locale());
        try (SafeFile file = new SafeFile(target)) {
            Renderer.Printed printed = renderer.render(order, file.draft(), progress);
            if (progress.cancelled()) {
                return new ReportResult.Refused(texts.get("cancelled"), List.of());
            }
            progress.step(1);
            file.publish();
            progress.step(1);
            return new ReportResult.Rendered(target, printed.pages(), printed.warnings());
        } catch (IOException e) {
            return cannotWrite(target, e, texts);
        } catch (BirtException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException disk) {
                    return cannotWrite(target, disk, texts);
                }
            }
            throw new IllegalStateException("BIRT could not lay out " + order.design(), e);
        }
    }

    private static ReportResult.Refused cannotWrite(Path target, IOException cause, Texts texts) {
        return new ReportResult.Refused(texts.get("cannotWrite"), List.of(new Problem(target.toString(), String.valueOf(cause.getMessage()))));
    }

    /** A small document with everything a table report has: every font, a column, a mark. */
    @Override
    public void warmUp() {
        ReportContent.Filled content = ReportContent.with(new ReportHeading("单位", "大厅", "预热", "本月", "", ""))
                .rows("rows", WarmUpRow.class, List.of(new WarmUpRow("1", RowMark.DARK, true), new WarmUpRow("二", RowMark.BOLD, false)))
                .signedBy(new ReportContent.Signature("制表", "")).build();
        Renderer.Order order = new Renderer.Order(ReportService.class.getResource("warm-up.rptdesign"), content, ReportFormat.PDF,
                Locale.SIMPLIFIED_CHINESE);
        try {
            Path file = Files.createTempFile("warm-up", ".pdf");
            renderer.render(order, file, Progress.none());
            Files.delete(file);
        } catch (IOException | BirtException e) {
            throw new IllegalStateException("the report engine does not start", e);
        }
    }

    private record WarmUpRow(String text, RowMark mark, boolean lineBelow) {
    }
}
