package org.hallkeeper.duty.ui.entry;

/**
 * A person offered while typing.
 *
 * @param completed the text up to the caret with the last name completed
 */
public record Suggestion(String completed, String name, String badgeNo, String department) {
}
