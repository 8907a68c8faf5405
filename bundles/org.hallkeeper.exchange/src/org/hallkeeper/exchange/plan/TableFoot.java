package org.hallkeeper.exchange.plan;

import java.util.regex.Pattern;

/** Tells lines below a table (totals, notes, signatures) from rows of data. */
public final class TableFoot {

    private static final Pattern FIRST_WORDS = Pattern.compile(
            "[（(]?(?:合\\s*计|总\\s*计|小\\s*计|共\\s*\\d+\\s*人|注\\s*[:：0-9]|备\\s*注|说\\s*明|附\\s*[:：注]|(?:值班|联系|监督|投诉)电话"
                    + "|(?:值班|工作)时间|制\\s*表|填\\s*表|审\\s*核|批\\s*准|负责人|单位负责人|打印|联系人\\s*[:：]).*",
            Pattern.DOTALL);

    private TableFoot() {
    }

    /** Whether a line whose first filled cell reads like this belongs to the foot. */
    public static boolean begins(String firstCell) {
        return FIRST_WORDS.matcher(firstCell.strip()).matches();
    }
}
