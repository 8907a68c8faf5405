package org.hallkeeper.duty.ui.entry;

import java.util.List;

/** What a cell understands while somebody types into it. Called on the display thread with every key, so it answers from memory. */
public interface Entry {

    /** Free text, as in the remark. */
    Entry PLAIN = new Entry() {

        @Override
        public List<Suggestion> suggest(String beforeCaret) {
            return List.of();
        }

        @Override
        public String complaint(String text) {
            return "";
        }

        @Override
        public String tidied(String text) {
            return text;
        }
    };

    /** Who may be meant by the name, badge number or pinyin begun last, the likeliest first. */
    List<Suggestion> suggest(String beforeCaret);

    /** One sentence why the text cannot stand in the cell, or empty. */
    String complaint(String text);

    /** A text without complaint as the table shows it: zq becomes 张强. */
    String tidied(String text);
}
