package org.hallkeeper.report;

/**
 * How a row stands out. Marks must be readable in black and white and never replace words: the row still says 节假日 or 调休.
 */
public enum RowMark {
    /** An ordinary row. */
    PLAIN,
    /** Light grey, e.g. a rest day. */
    LIGHT,
    /** Darker grey, e.g. a public holiday. */
    DARK,
    /** Bold, e.g. a working day moved to a weekend (调休上班). */
    BOLD
}
