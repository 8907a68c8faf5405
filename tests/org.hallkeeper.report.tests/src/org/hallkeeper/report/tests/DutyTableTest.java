package org.hallkeeper.report.tests;

import static org.hallkeeper.report.tests.Hall.DUTY_TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hallkeeper.report.PaperChoice;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportResult.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R01 月值班排班表 (domain.md B1, E): one sheet for the notice board. */
class DutyTableTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @TempDir
    private Path folder;
    private Path pdf;

    @BeforeEach
    void name() {
        pdf = folder.resolve("duty.pdf");
    }

    @Test
    void thirtyOneDaysOfEightPostsFitOnePageOfA4Landscape() throws IOException {
        assertEquals(1, print(DutyMonth.withPosts(8)).pages());
        assertPaper(297, 210);
    }

    @Test
    void fourteenPostsGoToA3() throws IOException {
        assertEquals(1, print(DutyMonth.withPosts(14)).pages());
        assertPaper(420, 297);
    }

    @Test
    void paperAskedForIsUsedEvenIfTheTableIsSmall() throws IOException {
        print(DutyMonth.withPostsOn(5, PaperChoice.A3));
        assertPaper(420, 297);
    }

    @Test
    void everyPostHasItsColumnAndEveryDayItsRow() {
        print(DutyMonth.withPosts(8));
        String text = Hall.textOf(pdf);
        assertTrue(text.contains("保安（夜）"), text);
        assertFalse(text.contains("后勤设备"), text);
        for (int day = 1; day <= 31; day++) {
            assertTrue(text.contains("10月" + day + "日"), "day " + day + " in\n" + text);
        }
    }

    @Test
    void titleSignaturesVersionPrintTimeAndPageStandOnTheSheet() {
        print(DutyMonth.withPosts(8));
        String text = Hall.textOf(pdf);
        for (String part : new String[] {"吉林市社会保险事业管理局服务大厅2026年10月值班安排表",
                "制表人：王建国", "审核人：", "批准人：", "第2版（已发布）", "打印时间：2026-11-20 09:30", "第 1 页", "值班电话：0432-6200 1234", "调休上班", "节假日 国庆节"}) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
    }

    @Test
    void holidaysAreGreyAndDarkerThanRestDays() throws IOException {
        print(DutyMonth.withPosts(8));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            int holiday = new Color(page.getRGB(greyColumn(page), rowOf(page, 3))).getRed();
            int workday = new Color(page.getRGB(greyColumn(page), rowOf(page, 13))).getRed();
            int restDay = new Color(page.getRGB(greyColumn(page), rowOf(page, 17))).getRed();
            assertTrue(holiday < restDay && restDay < workday && workday == 255, holiday + " < " + restDay + " < " + workday);
        }
    }

    /** A place inside the column of remarks, which is empty on these days. */
    private static int greyColumn(BufferedImage page) {
        return page.getWidth() - (int) (15 * POINTS_PER_MILLIMETRE);
    }

    /** Rows are 4.2 mm high, more or less; the first begins 30 mm below the edge of the paper. */
    private static int rowOf(BufferedImage page, int day) {
        return (int) ((30.5 + (day - 0.5) * 4.2) * POINTS_PER_MILLIMETRE);
    }

    @Test
    void monthWithoutDutiesSaysSo() {
        assertEquals(1, print(DutyMonth.withoutAnyDay()).pages());
        String text = Hall.textOf(pdf);
        assertTrue(text.contains("本期无记录"), text);
        assertFalse(text.contains("人员"), "counts of nobody in\n" + text);
    }

    private Rendered print(ReportContent content) {
        return assertInstanceOf(Rendered.class, Hall.printing(DUTY_TABLE, content).render(pdf));
    }

    private void assertPaper(double width, double height) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDRectangle paper = document.getPage(0).getMediaBox();
            assertEquals(width, paper.getWidth() / POINTS_PER_MILLIMETRE, 0.5);
            assertEquals(height, paper.getHeight() / POINTS_PER_MILLIMETRE, 0.5);
        }
    }
}
