package org.hallkeeper.report.ui.paper;

/** A rectangle on a page, in points (1/72 inch) from the page's upper left corner. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The smallest rectangle around both. */
    Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the other box continues the same line of text. */
    boolean isContinuedBy(Box other) {
        double overlap = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return overlap > 0.5 * Math.min(height, other.height) && other.x >= x && other.x - right() < height;
    }
}
