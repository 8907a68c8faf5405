package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.hallkeeper.duty.ui.entry.Entry;

/** What the grid asks for; the page around it answers. All on the display thread. */
public interface GridActions {

    /** What the cells of a column understand. */
    Entry entryOf(int column);

    void type(Cell cell, String text);

    void clear(List<Cell> cells);

    /** @param block rows of texts; the first of the first row goes into {@code corner} */
    void paste(Cell corner, List<List<String>> block);

    /** Repeats the first row of a rectangle in the rows below it. */
    void fillDown(Cell upperLeft, Cell lowerRight);

    /** Gives up a text that could not be stored and shows again what is. */
    void giveUp(Cell cell);

    /** @param isTyping whether a text stands in the editor that {@link #type} has not been told yet */
    void typing(boolean isTyping);

    /** Tells something in the status line. */
    void say(String sentence);

    void showPreviousMonth();

    void showNextMonth();

    void showToday();

    void showKeys();
}
