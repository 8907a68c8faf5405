package org.hallkeeper.report.birt;

import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.hallkeeper.report.PaperChoice;

/** A sheet, in the orientation its design's master page asks for; millimetres. */
enum Paper {

    A4(DesignChoiceConstants.PAGE_SIZE_A4, 210, 297),
    A3(DesignChoiceConstants.PAGE_SIZE_A3, 297, 420);

    private final String type;
    private final double shortSide;
    private final double longSide;

    Paper(String type, double shortSide, double longSide) {
        this.type = type;
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    static Paper designed(MasterPageHandle page) {
        return A3.type.equals(page.getPageType()) ? A3 : A4;
    }

    /** @param neededWidth of the widest table */
    static Paper chosen(PaperChoice choice, MasterPageHandle page, double neededWidth) {
        return switch (choice) {
            case A4 -> A4;
            case A3 -> A3;
            case AUTO -> neededWidth <= A4.usableWidth(page) ? A4 : A3;
            case AS_DESIGNED -> designed(page);
        };
    }

    void applyTo(MasterPageHandle page) throws SemanticException {
        page.setPageType(type);
    }

    double usableWidth(MasterPageHandle page) {
        double width = isLandscape(page) ? longSide : shortSide;
        return width - Millimetres.of(page.getLeftMargin()) - Millimetres.of(page.getRightMargin());
    }

    double usableHeight(MasterPageHandle page) {
        double height = isLandscape(page) ? shortSide : longSide;
        return height - Millimetres.of(page.getTopMargin()) - Millimetres.of(page.getBottomMargin());
    }

    private static boolean isLandscape(MasterPageHandle page) {
        return DesignChoiceConstants.PAGE_ORIENTATION_LANDSCAPE.equals(page.getOrientation());
    }
}
