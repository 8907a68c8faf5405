package org.hallkeeper.report.ui.print;

import org.hallkeeper.report.ui.paper.Paper;

/**
 * What is to be printed.
 *
 * @param title as the printer's queue shows it
 * @param page  the page looked at, counted from 0; the dialog offers to print it alone
 */
public record PrintOrder(String title, Paper paper, int page) {
}
