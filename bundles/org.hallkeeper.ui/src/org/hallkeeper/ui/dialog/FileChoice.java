package org.hallkeeper.ui.dialog;

import java.util.List;

/**
 * What a file dialog asks for.
 *
 * @param suggestedName file name to begin with, or empty
 * @param kinds         the first is chosen to begin with
 */
public record FileChoice(String title, String suggestedName, List<Kind> kinds) {

    /** @param patterns separated by semicolons: {@code *.xlsx;*.csv} */
    public record Kind(String label, String patterns) {
    }

    public FileChoice {
        kinds = List.copyOf(kinds);
    }
}
