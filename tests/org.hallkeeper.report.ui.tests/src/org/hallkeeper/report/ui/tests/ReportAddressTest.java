package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.hallkeeper.report.ui.preview.ReportAddress;
import org.junit.jupiter.api.Test;

class ReportAddressTest {

    @Test
    void parametersAreNamesAndValues() {
        assertEquals(Map.of("month", "2026-12", "paper", "A3"), ReportAddress.parse("R01", "month=2026-12; paper = A3").answers());
    }

    @Test
    void valueMayHoldAnEqualsSign() {
        assertEquals(Map.of("formula", "a=b"), ReportAddress.parse("R01", "formula=a=b").answers());
    }

    @Test
    void piecesWithoutANameArePassedOver() {
        assertEquals(Map.of(), ReportAddress.parse("R01", ";=x;month").answers());
    }

    @Test
    void previewFindsItsReportAgainAfterARestart() {
        Map<String, String> state = new HashMap<>();
        ReportAddress address = ReportAddress.parse("R01", "month=2026-12;paper=auto");
        address.keepIn(state);
        assertEquals(address, ReportAddress.in(state));
    }

    @Test
    void openPreviewAnswersToARequestThatAsksForLess() {
        ReportAddress open = ReportAddress.parse("R01", "month=2026-12;paper=auto");
        assertTrue(open.answersTo(ReportAddress.parse("r01", "month=2026-12")));
        assertFalse(open.answersTo(ReportAddress.parse("R01", "month=2027-01")));
        assertFalse(open.answersTo(ReportAddress.parse("R02", "")));
    }
}
