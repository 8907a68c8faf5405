package org.hallkeeper.report.birt;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.birt.report.model.api.AutoTextHandle;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.elements.interfaces.IAutoTextModel;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportContent.Signature;
import org.hallkeeper.report.ReportHeading;

/** What every document has around its tables (domain.md E, "Common"): head and foot of the page, the signature line, 本期无记录. */
final class PageFrame {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double DIGIT_WIDTH = 0.55;

    private final ReportDesignHandle design;
    private final Paper paper;
    private final ElementFactory factory;
    private final Texts texts;
    private final RareCharacters.Check characters;

    PageFrame(ReportDesignHandle design, Paper paper, Texts texts, RareCharacters.Check characters) {
        this.design = design;
        this.paper = paper;
        this.factory = design.getElementFactory();
        this.texts = texts;
        this.characters = characters;
    }

    /**
     * Fills head and foot; a design that has its own (a letter, a notice) keeps it.
     *
     * @param mostPages how many pages there will be at most: BIRT leaves a gap for the total before it knows it
     */
    void addHeaderAndFooter(SimpleMasterPageHandle page, ReportHeading heading, LocalDateTime printedAt, int mostPages) throws SemanticException {
        if (page.getPageHeader().getCount() == 0) {
            page.getPageHeader().add(header(heading, printedAt));
        }
        if (page.getPageFooter().getCount() == 0) {
            page.getPageFooter().add(footer(heading, printedAt, mostPages));
        }
    }

    private GridHandle header(ReportHeading heading, LocalDateTime printedAt) throws SemanticException {
        GridHandle grid = factory.newGridItem(null, 3, 2);
        merge(row(grid, 0), 3);
        put(cell(grid, 0, 0), paper == Paper.A3 ? "report-title-large" : "report-title", heading.title());
        put(cell(grid, 1, 0), "report-subtitle", told("unit", heading.unit()) + told("hall", heading.hall()));
        put(cell(grid, 1, 1), "report-period", heading.period());
        put(cell(grid, 1, 2), "report-maker", told("madeBy", heading.madeBy()) + texts.get("madeOn", printedAt.toLocalDate()));
        return grid;
    }

    private String told(String key, String value) {
        return value.isEmpty() ? "" : texts.get(key, value) + "　";
    }

    private GridHandle footer(ReportHeading heading, LocalDateTime printedAt, int mostPages) throws SemanticException {
        GridHandle grid = factory.newGridItem(null, 3, 1);
        put(cell(grid, 0, 0), "report-version", heading.version());
        CellHandle pages = cell(grid, 0, 1);
        pages.setStyleName("report-pages");
        String[] words = texts.get("pages", "#", "#").split("#", -1);
        putInline(pages, words[0]);
        putAutomatic(pages, DesignChoiceConstants.AUTO_TEXT_PAGE_NUMBER);
        putInline(pages, words[1]);
        putAutomatic(pages, DesignChoiceConstants.AUTO_TEXT_TOTAL_PAGE).setWidth(DIGIT_WIDTH * Integer.toString(mostPages).length() + "em");
        putInline(pages, words[2]);
        put(cell(grid, 0, 2), "report-printed", texts.get("printedAt", MINUTE.format(printedAt)));
        return grid;
    }

    private void putInline(CellHandle cell, String text) throws SemanticException {
        LabelHandle label = factory.newLabel(null);
        label.setText(text);
        label.setProperty("display", DesignChoiceConstants.DISPLAY_INLINE);
        cell.getContent().add(label);
    }

    private AutoTextHandle putAutomatic(CellHandle cell, String type) throws SemanticException {
        AutoTextHandle text = factory.newAutoText(null);
        text.setProperty(IAutoTextModel.AUTOTEXT_TYPE_PROP, type);
        text.setProperty("display", DesignChoiceConstants.DISPLAY_INLINE);
        cell.getContent().add(text);
        return text;
    }

    /** Registers must show that there was nothing to show: said below the heading of the empty table. */
    void sayNothingToReport(TableHandle table) throws SemanticException {
        LabelHandle label = label("nothing-to-report", texts.get("nothingToReport"));
        table.getContainerSlotHandle().add(label, table.getIndex() + 1);
    }

    /** One place to sign for everybody, and one for the date. */
    void addSignatures(List<Signature> signatures) throws SemanticException {
        if (signatures.isEmpty()) {
            return;
        }
        List<String> places = Stream.concat(signatures.stream().map(this::place), Stream.of(texts.get("signedOn"))).toList();
        GridHandle grid = factory.newGridItem(null, places.size(), 1);
        grid.setStyleName("signatures");
        for (int i = 0; i < places.size(); i++) {
            put(cell(grid, 0, i), "signature", places.get(i));
        }
        design.getBody().add(grid);
    }

    private String place(Signature signature) {
        return texts.get("signature", signature.role(), signature.name().isEmpty() ? "＿＿＿＿＿＿＿" : signature.name());
    }

    private void put(CellHandle cell, String style, String text) throws SemanticException {
        cell.getContent().add(label(style, text));
    }

    private LabelHandle label(String style, String text) throws SemanticException {
        LabelHandle label = factory.newLabel(null);
        label.setStyleName(style);
        label.setText(characters.printable(text));
        return label;
    }

    private static RowHandle row(GridHandle grid, int row) {
        return (RowHandle) grid.getRows().get(row);
    }

    private static CellHandle cell(GridHandle grid, int row, int column) {
        return (CellHandle) row(grid, row).getCells().get(column);
    }

    private static void merge(RowHandle row, int columns) throws SemanticException {
        for (int column = columns - 1; column > 0; column--) {
            row.getCells().get(column).drop();
        }
        ((CellHandle) row.getCells().get(0)).setColumnSpan(columns);
    }
}
