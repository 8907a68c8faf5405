package org.hallkeeper.hall;

import java.text.Normalizer;

/**
 * What a person enters about a member of staff (domain.md H1 Staff). Tidied on creation: no space around or doubled inside,
 * badge numbers in plain digits and letters. Texts that are not known are empty.
 *
 * @param badgeNo badge number (工号), unique among the records in use
 * @param kind employment such as 在编; free text, because halls have more kinds (公益性岗位, 借调) than H1 names
 * @param active false once the person has left
 */
public record StaffDetails(String badgeNo, String name, String department, String title, String phone, String kind,
        boolean active) {

    public StaffDetails {
        badgeNo = tidyBadge(badgeNo);
        name = PersonName.tidy(name);
        department = tidy(department);
        title = tidy(title);
        phone = tidy(phone);
        kind = tidy(kind);
    }

    /** A badge number in plain letters and digits without spaces, whatever the input method made of it. */
    public static String tidyBadge(String badgeNo) {
        return Normalizer.normalize(badgeNo, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Nothing that names the person: this text reaches logs (domain.md C10). */
    @Override
    public String toString() {
        return "StaffDetails[badgeNo=" + badgeNo + "]";
    }
}
