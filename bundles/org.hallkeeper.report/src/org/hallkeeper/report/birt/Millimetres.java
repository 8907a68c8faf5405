package org.hallkeeper.report.birt;

import org.eclipse.birt.report.model.api.DimensionHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.util.DimensionUtil;

/** Lengths of a design. */
final class Millimetres {

    private Millimetres() {
    }

    /** @return 0 when no absolute length is set */
    static double of(DimensionHandle length) {
        if (!length.isSet() || !DimensionUtil.isAbsoluteUnit(length.getUnits())) {
            return 0;
        }
        return DimensionUtil.convertTo(length.getMeasure(), length.getUnits(), DesignChoiceConstants.UNITS_MM).getMeasure();
    }

    static String text(double millimetres) {
        return Math.round(millimetres * 1000) / 1000.0 + "mm";
    }
}
