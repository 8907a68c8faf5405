package org.hallkeeper.exchange.tests.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks made by a real writer, laid out as halls lay them out. */
public final class DutyWorkbook {

    private DutyWorkbook() {
    }

    /** One worksheet 值班表. */
    public static byte[] of(Consumer<Worksheet> content) {
        return workbook(workbook -> content.accept(workbook.newWorksheet("值班表")));
    }

    public static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Hallkeeper", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * December 2026: title merged over A1:G1, unit line below, headings in rows 3 and 4 with 保安 merged over 早, 中, 夜,
     * a leader merged down each week from row 5 on.
     */
    public static byte[] december() {
        return of(sheet -> {
            sheet.value(0, 0, "××社保局服务大厅2026年12月值班安排表");
            sheet.range(0, 0, 0, 6).merge();
            sheet.value(1, 0, "制表单位：办公室");
            heading(sheet, 0, "日期");
            heading(sheet, 1, "星期");
            heading(sheet, 2, "带班领导\n（电话）");
            sheet.value(2, 3, "保安");
            sheet.range(2, 3, 2, 5).merge();
            sheet.value(3, 3, "早");
            sheet.value(3, 4, "中");
            sheet.value(3, 5, "夜");
            heading(sheet, 6, "备 注");
            for (int day = 1; day <= 31; day++) {
                day(sheet, LocalDate.of(2026, 12, day));
            }
        });
    }

    private static void heading(Worksheet sheet, int column, String text) {
        sheet.value(2, column, text);
        sheet.range(2, column, 3, column).merge();
    }

    private static void day(Worksheet sheet, LocalDate date) {
        int row = date.getDayOfMonth() + 3;
        sheet.value(row, 0, date);
        sheet.style(row, 0).format("m\"月\"d\"日\"").set();
        sheet.value(row, 1, date);
        sheet.style(row, 1).format("aaaa").set();
        if (date.getDayOfMonth() % 7 == 1) {
            sheet.value(row, 2, "张伟 13812345678");
            sheet.range(row, 2, Math.min(row + 6, 34), 2).merge();
        }
        sheet.value(row, 3, "李四、王五");
        sheet.value(row, 4, "赵 六");
        sheet.value(row, 5, "孙七\n周八");
    }
}
