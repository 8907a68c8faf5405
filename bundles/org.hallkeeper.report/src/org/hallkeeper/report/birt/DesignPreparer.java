package org.hallkeeper.report.birt;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.css.CssStyleSheetHandle;
import org.eclipse.birt.report.model.api.css.StyleSheetException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportRows;

/**
 * Completes a design for one document: an area's design holds its tables and texts and nothing that is common to all
 * (see {@link ReportContent} for what it may refer to).
 */
final class DesignPreparer {

    private static final String ACROSS = "-across";
    private static final int FEWEST_ROWS_OF_A_PAGE = 15;
    private static final double LARGEST_TEXT = 1.25;

    private final ReportDesignHandle design;
    private final ReportContent.Filled content;
    private final RareCharacters.Check characters;
    private final Texts texts;
    private final SimpleMasterPageHandle page;
    private final double scale;

    /** @param scale of rows and text in tables, 1 as designed */
    DesignPreparer(ReportDesignHandle design, ReportContent.Filled content, RareCharacters.Check characters, Texts texts, double scale) {
        this.design = design;
        this.content = content;
        this.characters = characters;
        this.texts = texts;
        this.scale = scale;
        this.page = (SimpleMasterPageHandle) design.getMasterPages().get(0);
    }

    /** Completes the design; answers the rows of its tables by table name, for {@link RowFeed}. */
    Map<String, ReportRows> prepare(LocalDateTime printedAt) throws SemanticException, StyleSheetException, IOException {
        importStyles();
        design.setTitle(content.heading().title());
        // BIRT's preset cuts off what does not fit into a row's height: a name would lose a part
        design.setLayoutPreference(DesignChoiceConstants.REPORT_LAYOUT_PREFERENCE_AUTO_LAYOUT);
        Paper designed = Paper.designed(page);
        Paper paper = Paper.chosen(content.paper(), page, neededWidth());
        paper.applyTo(page);

        Map<String, ReportRows> tables = new LinkedHashMap<>();
        TableBinding binding = new TableBinding(design);
        PageFrame frame = new PageFrame(design, paper, texts, characters);
        for (var entry : content.rows().entrySet()) {
            TableHandle table = table(entry.getKey());
            boolean isMain = entry.equals(content.rows().firstEntry());
            if (entry.getValue().rows().isEmpty() && !isMain) {
                table.drop();
                continue;
            }
            if (entry.getValue().rows().isEmpty()) {
                frame.sayNothingToReport(table);
            }
            resize(table, designed, paper);
            ReportRows rows = new PrintableRows(content.columns(), characters).of(expanded(table, entry.getValue(), paper));
            binding.bind(table, rows);
            tables.put(table.getName(), rows);
        }
        frame.addSignatures(content.signatures());
        int rows = tables.values().stream().mapToInt(table -> table.rows().size()).sum();
        frame.addHeaderAndFooter(page, content.heading(), printedAt, 1 + rows / FEWEST_ROWS_OF_A_PAGE);
        return tables;
    }

    private void importStyles() throws StyleSheetException, IOException {
        try (InputStream css = DesignPreparer.class.getResourceAsStream("report.css")) {
            CssStyleSheetHandle sheet = design.openCssStyleSheet(css);
            List<Object> styles = new ArrayList<>();
            for (Iterator<?> each = sheet.getStyleIterator(); each.hasNext();) {
                styles.add(each.next());
            }
            design.importCssStyles(sheet, styles);
        }
    }

    private double neededWidth() {
        return content.rows().keySet().stream().map(this::table).filter(table -> !isAcross(table))
                .mapToDouble(table -> new TableColumns(table).neededWidth(groups(table))).max().orElse(0);
    }

    private List<TableColumns.Group> groups(TableHandle table) {
        List<TableColumns.Group> groups = new ArrayList<>();
        content.columns().forEach((name, columns) -> new TableColumns(table).indexOf(name)
                .ifPresent(at -> groups.add(new TableColumns.Group(at, name, columns))));
        return groups;
    }

    private TableHandle table(String name) {
        DesignElementHandle element = design.findElement(name);
        if (element instanceof TableHandle table) {
            return table;
        }
        throw new IllegalStateException("design " + design.getFileName() + " has no table " + name);
    }

    private ReportRows expanded(TableHandle table, ReportRows rows, Paper paper) throws SemanticException {
        TableColumns columns = new TableColumns(table);
        if (isAcross(table)) {
            int across = Math.max(1, (int) (paper.usableWidth(page) / columns.neededWidth(List.of())));
            columns.repeatAll(across);
            return rows.sideBySide(across);
        }
        for (TableColumns.Group group : groups(table)) {
            columns.expand(group);
        }
        return rows;
    }

    private static boolean isAcross(TableHandle table) {
        return table.getName().endsWith(ACROSS);
    }

    /** On larger paper rows grow as the sheet does, text and columns only as far as there is room. */
    private void resize(TableHandle table, Paper from, Paper to) throws SemanticException {
        double taller = to.usableHeight(page) / from.usableHeight(page);
        double wider = to.usableWidth(page) / new TableColumns(table).neededWidth(groups(table));
        double larger = from == to || isAcross(table) ? 1 : Math.clamp(wider, 1, LARGEST_TEXT);
        for (RowHandle row : new TableColumns(table).detailRows()) {
            double height = Millimetres.of(row.getHeight());
            if (height > 0) {
                row.getHeight().setStringValue(Millimetres.text(height * taller * scale));
            }
        }
        new TableColumns(table).widen(larger);
        var fontSize = table.getPrivateStyle().getFontSize();
        if (fontSize.isSet()) {
            table.setProperty("fontSize", Math.round(fontSize.getMeasure() * larger * scale * 10) / 10.0 + fontSize.getUnits());
        }
    }
}
