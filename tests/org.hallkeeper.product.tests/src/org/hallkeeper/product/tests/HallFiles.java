package org.hallkeeper.product.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as halls keep them. */
final class HallFiles {

    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    /** Leaders, directors, adviser, guide, complaints, guards; one name outside the basic plane. */
    static final List<String> PEOPLE = List.of("张强", "李敏", "王建国", "𠮷田丽", "赵敏", "陈静", "刘洋", "周梅", "吴刚", "孙磊", "钱进", "郑好");

    private HallFiles() {
    }

    static Path staff(Path folder) throws IOException {
        return staff(folder, Charset.forName("UTF-8"));
    }

    static Path staff(Path folder, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder("工号,姓名,部门,职务,电话\n");
        for (int i = 0; i < PEOPLE.size(); i++)
            text.append(1001 + i).append(',').append(PEOPLE.get(i)).append(",综合科,科员,1380000").append(1001 + i).append('\n');
        return Files.write(folder.resolve("人员名册.csv"), text.toString().getBytes(charset));
    }

    /** A table as it hangs on the wall: merged title, unit line, two-line headings, real dates, two names in a cell. */
    static Path dutyTable(Path folder) throws IOException {
        Path file = folder.resolve("十二月值班表.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("12月");
            sheet.value(0, 0, "某市社会保险服务大厅2026年12月值班安排表");
            sheet.range(0, 0, 0, 7).merge();
            sheet.value(1, 0, "制表：综合科");
            heading(sheet);
            for (int day = 1; day <= DECEMBER.lengthOfMonth(); day++)
                row(sheet, day);
        }
        return file;
    }

    private static void heading(Worksheet sheet) {
        List<String> above = List.of("日期", "星期", "带班领导", "大厅主任", "咨询台", "保安", "", "备注");
        List<String> below = List.of("", "", "", "", "", "早班", "夜班", "");
        for (int column = 0; column < above.size(); column++) {
            if (!above.get(column).isEmpty())
                sheet.value(2, column, above.get(column));
            if (!below.get(column).isEmpty())
                sheet.value(3, column, below.get(column));
        }
        sheet.range(2, 5, 2, 6).merge();
    }

    private static void row(Worksheet sheet, int day) {
        LocalDate date = DECEMBER.atDay(day);
        int row = 3 + day;
        sheet.value(row, 0, date);
        sheet.style(row, 0).format("yyyy/m/d").set();
        sheet.value(row, 1, "一二三四五六日".substring(date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue()));
        sheet.value(row, 2, PEOPLE.get(day % 4));
        sheet.value(row, 3, PEOPLE.get(4 + day % 2));
        sheet.value(row, 4, PEOPLE.get(6) + "、" + PEOPLE.get(7));
        sheet.value(row, 5, PEOPLE.get(8 + day % 2));
        sheet.value(row, 6, PEOPLE.get(10 + day % 2));
        if (day == 31)
            sheet.value(row, 7, "年终结账");
    }
}
