package org.hallkeeper.report.ui.paper;

/** Width and height of a page in points (1/72 inch), as it is read. */
public record PageSize(double width, double height) {

    public boolean isLandscape() {
        return width > height;
    }
}
