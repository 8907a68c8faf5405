package org.hallkeeper.hall.internal.staff;

import java.util.List;
import java.util.function.Function;

import org.hallkeeper.hall.StaffDetails;

/** The values of a member of staff, with their limits and the columns of lists that hold them. */
enum StaffField {

    // Wider than H1's 10: personnel numbers that carry the unit's code are longer.
    BADGE_NO("badgeNo", 20, StaffDetails::badgeNo,
            new StaffColumn("badgeNo", "工号", "编号", "员工编号", "员工号", "人员编号", "职工号", "badge", "badge no")),
    NAME("name", 30, StaffDetails::name,
            new StaffColumn("name", "姓名", "员工姓名", "人员姓名", "名字", "name")),
    DEPARTMENT("department", 40, StaffDetails::department,
            new StaffColumn("department", "部门", "所在部门", "所属部门", "部门名称", "department"),
            new StaffColumn("section", "科室", "处室", "所在科室")),
    TITLE("title", 40, StaffDetails::title,
            new StaffColumn("title", "职务", "title"),
            new StaffColumn("position", "岗位", "岗位名称", "所在岗位"),
            new StaffColumn("rank", "职称", "职级")),
    PHONE("phone", 20, StaffDetails::phone,
            new StaffColumn("mobile", "手机", "手机号", "手机号码", "移动电话"),
            new StaffColumn("phone", "电话", "联系电话", "电话号码", "联系方式", "办公电话", "phone")),
    KIND("kind", 20, StaffDetails::kind,
            new StaffColumn("kind", "人员类别", "用工形式", "用工性质", "人员性质", "类别", "employment")),
    ACTIVE("active", Integer.MAX_VALUE, details -> "",
            new StaffColumn("active", "状态", "在职状态", "人员状态", "是否在职", "在岗状态", "status"));

    private final String key;
    private final int longest;
    private final Function<StaffDetails, String> text;
    private final List<StaffColumn> columns;

    /** @param columns the first that is filled gives the value */
    StaffField(String key, int longest, Function<StaffDetails, String> text, StaffColumn... columns) {
        this.key = key;
        this.longest = longest;
        this.text = text;
        this.columns = List.of(columns);
    }

    /** Most UTF-16 units the database takes: a rare character counts two. */
    int longest() {
        return longest;
    }

    String of(StaffDetails details) {
        return text.apply(details);
    }

    List<StaffColumn> columns() {
        return columns;
    }

    boolean isRequired() {
        return this == BADGE_NO || this == NAME;
    }

    /** What it is called in {@link StaffDetails} and in the messages. */
    String key() {
        return key;
    }
}
