package org.hallkeeper.duty.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.hallkeeper.core.post.Post;
import org.hallkeeper.exchange.read.Field;

/** What the columns of a duty table can mean: date, remark, one field for each post, and what is known but not imported. */
final class RosterFields {

    static final String DATE = "date";
    static final String REMARK = "remark";
    private static final String POST = "post.";

    private RosterFields() {
    }

    static List<Field> of(List<Post> posts) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(DATE, "日期", List.of("值班日期", "时间", "日", "号", "date"), true, false));
        posts.forEach(post -> fields.add(new Field(key(post), post.name(), post.headings(), false, false)));
        fields.add(new Field(REMARK, "备注", List.of("说明", "注", "事项", "remark"), false, false));
        fields.add(ignored("weekday", "星期", "周", "星期几", "周几", "礼拜"));
        fields.add(ignored("dayKind", "日类型", "类型", "日期类型", "性质", "节假日", "是否节假日", "农历"));
        fields.add(ignored("number", "序号", "编号", "No"));
        fields.add(ignored("phone", "电话", "联系电话", "手机", "手机号", "手机号码", "联系方式", "值班电话"));
        fields.add(ignored("hours", "值班时间", "起止时间", "班次", "工作时间"));
        fields.add(ignored("signature", "签名", "签字", "签到", "值班签名"));
        return fields;
    }

    static String key(Post post) {
        return POST + post.code();
    }

    static boolean isPost(String key) {
        return key.startsWith(POST);
    }

    private static Field ignored(String key, String label, String... headings) {
        return new Field(key, label, List.of(headings), false, true);
    }
}
