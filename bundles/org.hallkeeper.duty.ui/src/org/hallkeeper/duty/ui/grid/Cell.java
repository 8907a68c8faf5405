package org.hallkeeper.duty.ui.grid;

/**
 * A place in the body of the grid.
 *
 * @param row    day of the month, counted from 0
 * @param column post, counted from 0; the column after the last post is the remark
 */
public record Cell(int row, int column) {
}
