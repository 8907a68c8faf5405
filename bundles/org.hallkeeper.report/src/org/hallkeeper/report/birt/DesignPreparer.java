package org.hallkeeper.report.birt;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.CssStyleSheetHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.css.StyleSheetException;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportContent;
import org.hallkeeper.report.ReportRows;

/**
 * Completes a design for one document: an area's design holds its tables and texts and nothing that is common to all
 * (see {@link ReportContent} for what it may refer to).
 */
final class DesignPreparer {

    private static final String ACROSS = "-across";
    /** Rows of a table on larger paper grow as the sheet does, the text only as far as the columns got wider. */
    private static final double LARGEST_TEXT = 1.25;

    private final ReportDesignHandle design;
    private final ReportContent.Filled content;
    private final RareCharacters.Check characters;
    private final Texts texts;
    private final SimpleMasterPageHandle page;

    DesignPreparer(ReportDesignHandle design, ReportContent.Filled content, RareCharacters.Check characters, Texts texts) {
        this.design = design;
        this.content = content;
        this.characters = characters;
        this.texts = texts;
        this.page = (SimpleMasterPageHandle) design.getMasterPages().get(0);
    }

    /** Completes the design; answers the rows of its tables by table name, for {@link RowFeed}. */
    Map<String, ReportRows> prepare(LocalDateTime printedAt) throws SemanticException, StyleSheetException, IOException {
        importStyles();
        design.setTitle(content.heading().title());
        Paper designed = Paper.designed(page);
        Paper paper = Paper.chosen(content.paper(), page, neededWidth());
        paper.applyTo(page);

        Map<String, ReportRows> tables = new LinkedHashMap<>();
        TableBinding binding = new TableBinding(design);
        for (var entry : content.rows().entrySet()) {
            TableHandle table = table(entry.getKey());
            enlarge(table, designed, paper);
            ReportRows rows = new PrintableRows(content.columns(), characters).of(expanded(table, entry.getValue(), paper));
            binding.bind(table, rows);
            tables.put(table.getName(), rows);
        }
        PageFrame frame = new PageFrame(design, texts, characters);
        if (!content.rows().isEmpty() && content.rows().firstEntry().getValue().rows().isEmpty()) {
            frame.sayNothingToReport();
        }
        frame.addSignatures(content.signatures());
        frame.addHeaderAndFooter(page, content.heading(), printedAt);
        return tables;
    }

    private void importStyles() throws StyleSheetException, IOException {
        try (InputStream css = DesignPreparer.class.getResourceAsStream("report.css")) {
            CssStyleSheetHandle sheet = design.openCssStyleSheet(css);
            List<Object> styles = new ArrayList<>();
            sheet.getStyleIterator().forEachRemaining(styles::add);
            design.importCssStyles(sheet, styles);
        }
    }

    private double neededWidth() {
        return content.rows().keySet().stream().filter(name -> !name.endsWith(ACROSS)).map(this::table)
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
        if (table.getName().endsWith(ACROSS)) {
            int across = Math.max(1, (int) (paper.usableWidth(page) / columns.neededWidth(List.of())));
            columns.repeatAll(across);
            return rows.sideBySide(across);
        }
        for (TableColumns.Group group : groups(table)) {
            columns.expand(group);
        }
        return rows;
    }

    private void enlarge(TableHandle table, Paper from, Paper to) throws SemanticException {
        if (to.compareTo(from) <= 0) {
            return;
        }
        double taller = to.usableHeight(page) / from.usableHeight(page);
        for (RowHandle row : new TableColumns(table).detailRows()) {
            row.getHeight().setStringValue(Millimetres.text(Millimetres.of(row.getHeight()) * taller));
        }
        double wider = to.usableWidth(page) / new TableColumns(table).neededWidth(groups(table));
        double larger = Math.clamp(wider, 1, LARGEST_TEXT);
        var fontSize = table.getPrivateStyle().getFontSize();
        if (fontSize.isSet()) {
            table.setProperty("fontSize", Math.round(fontSize.getMeasure() * larger * 10) / 10.0 + fontSize.getUnits());
        }
    }
}
