package org.hallkeeper.hall.internal.post;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hallkeeper.core.post.PostKind;
import org.hallkeeper.hall.PostDetails;

/** What a new post probably is, judged by its name; a person may correct it in the register. */
final class PostGuess {

    private static final Pattern NIGHT = Pattern.compile("夜|晚班|通宵");

    /** The first that fits counts. */
    private static final List<Map.Entry<Pattern, PostKind>> KINDS = List.of(
            Map.entry(Pattern.compile("保安|安保|门岗|监控|巡逻"), PostKind.SECURITY_GUARD),
            Map.entry(Pattern.compile("主任|值班长"), PostKind.HALL_DIRECTOR),
            Map.entry(Pattern.compile("领导|带班|局长"), PostKind.DUTY_LEADER),
            Map.entry(Pattern.compile("投诉"), PostKind.COMPLAINT_PHONE),
            Map.entry(Pattern.compile("来访|信访|接待"), PostKind.VISIT_RECEPTION),
            Map.entry(Pattern.compile("电话|热线|话务"), PostKind.PHONE_SEAT),
            Map.entry(Pattern.compile("咨询"), PostKind.ENQUIRY_DESK),
            Map.entry(Pattern.compile("引导|导服|导办|文明岗|志愿"), PostKind.FLOOR_GUIDE),
            Map.entry(Pattern.compile("后勤|设备|水电|保洁|司机|网络|信息"), PostKind.LOGISTICS));

    private PostGuess() {
    }

    static PostDetails of(String name) {
        PostKind kind = KINDS.stream()
                .filter(guess -> guess.getKey().matcher(name).find())
                .findFirst().map(Map.Entry::getValue)
                .orElse(PostKind.SERVICE_WINDOW);
        return new PostDetails(name, kind, NIGHT.matcher(name).find(), List.of());
    }
}
