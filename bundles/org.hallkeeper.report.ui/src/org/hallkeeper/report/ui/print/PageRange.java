package org.hallkeeper.report.ui.print;

/**
 * Which pages to print.
 *
 * @param first counted from 1
 * @param last  inclusive
 */
public record PageRange(int first, int last) {

    /** What lies within a paper of so many pages; a range typed backwards is turned round. */
    public PageRange within(int pages) {
        int from = Math.clamp(Math.min(first, last), 1, pages);
        return new PageRange(from, Math.clamp(Math.max(first, last), from, pages));
    }

    public int count() {
        return last - first + 1;
    }
}
