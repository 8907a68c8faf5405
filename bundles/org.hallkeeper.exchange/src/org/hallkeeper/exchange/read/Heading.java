package org.hallkeeper.exchange.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One column's heading and what it may be compared with.
 *
 * @param written as in the file, group and sub heading joined by ·
 * @param forms   comparable form to how sure a match with it is, 1 to 100
 */
record Heading(String written, Map<String, Integer> forms) {

    static final int EXACT = 100;
    private static final int WITHOUT_PARENTHESES = 90;
    private static final int SUB_HEADING_ALONE = 85;
    private static final int ONE_OF_TWO = 80;
    private static final int AFTER_NEIGHBOUR = 95;
    private static final int REPEATED = 50;

    private static final Pattern NOISE = Pattern.compile("[\\s·・.:\\-_*'\"“”、()\\[\\]【】〔〕<>《》|/\\\\,;]+");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[【〔][^)\\]】〕]*[)\\]】〕]");
    private static final Pattern ALTERNATIVES = Pattern.compile("[/\\\\|、]|或");
    /** What else stands in the cells; 带班领导（电话） and 带班领导+电话 are columns of leaders, not of phones. */
    private static final Pattern ADDITION = Pattern.compile("[+&及和].*");
    private static final Pattern ADDED_IN_PARENTHESES = Pattern.compile(
            "[(\\[【〔](?:联系)?(?:电话|手机号?码?|方式|工号|姓名|签名|签字)[)\\]】〕]");

    static Heading single(String written) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        collect(forms, written, EXACT);
        return new Heading(oneLine(written), forms);
    }

    /** A sub heading below a group heading; what stands below 保安 may be called 保安早班, or just 早班. */
    static Heading below(String group, String sub) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        collect(forms, group + sub, EXACT);
        collect(forms, PARENTHESES.matcher(Plain.halfWidth(group)).replaceAll("") + sub, WITHOUT_PARENTHESES);
        collect(forms, sub, SUB_HEADING_ALONE);
        return new Heading(oneLine(group) + "·" + oneLine(sub), forms);
    }

    /** The same heading when it stands more than once: a 电话 right of 带班领导 is the leader's. */
    Heading after(Heading neighbour) {
        Map<String, Integer> all = new LinkedHashMap<>();
        forms.forEach((form, sure) -> all.put(form, Math.min(sure, REPEATED)));
        for (String before : neighbour.forms.keySet()) {
            for (String own : forms.keySet()) {
                all.merge(before + own, AFTER_NEIGHBOUR, Math::max);
            }
        }
        return new Heading(written, all);
    }

    static String comparable(String text) {
        return NOISE.matcher(Plain.halfWidth(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static void collect(Map<String, Integer> forms, String written, int sure) {
        String half = ADDED_IN_PARENTHESES.matcher(Plain.halfWidth(written)).replaceAll("");
        put(forms, half, sure);
        String bare = PARENTHESES.matcher(half).replaceAll("");
        put(forms, bare, Math.min(sure, WITHOUT_PARENTHESES));
        put(forms, ADDITION.matcher(bare).replaceFirst(""), Math.min(sure, ONE_OF_TWO));
        for (String one : ALTERNATIVES.split(bare)) {
            put(forms, ADDITION.matcher(one).replaceFirst(""), Math.min(sure, ONE_OF_TWO));
        }
    }

    private static void put(Map<String, Integer> forms, String text, int sure) {
        String form = comparable(text);
        if (!form.isEmpty()) {
            forms.merge(form, sure, Math::max);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
