package org.hallkeeper.ui.grid;

import java.util.List;

/**
 * A grid as a robot or a screen reader sees it: cells by the words at the head of their row and column. A table carries it as widget data under
 * {@link #DATA}. To be called on the display thread.
 */
public interface GridReading {

    String DATA = "hallkeeper.grid";

    /** The names of the rows from top to bottom; what names a row the table says: an ISO date, a badge number. */
    List<String> rows();

    /** The headings from left to right, without those of frozen columns. */
    List<String> columns();

    /**
     * The text shown, whether it is scrolled into sight or not.
     *
     * @throws IllegalArgumentException if there is no such row or column
     */
    String cell(String row, String column);

    /** Puts the cursor on a cell and scrolls it into sight. */
    void select(String row, String column);

    /**
     * Opens the cell's editor, types the whole text and leaves it with Enter.
     *
     * @throws UnsupportedOperationException if cells of this grid cannot be edited in place
     */
    void edit(String row, String column, String text);
}
