package org.hallkeeper.report.birt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.ScriptDataSetHandle;
import org.eclipse.birt.report.model.api.ScriptDataSourceHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;
import org.eclipse.birt.report.model.api.elements.structures.HighlightRule;
import org.eclipse.birt.report.model.api.elements.structures.ResultSetColumn;
import org.eclipse.birt.report.model.elements.interfaces.IDataSetModel;
import org.eclipse.birt.report.model.elements.interfaces.IStyleModel;
import org.hallkeeper.report.ReportRows;
import org.hallkeeper.report.RowMark;

/** Ties a table of a design to its rows: a scripted data set fed by {@link RowFeed}, a binding per column, the row marks. */
final class TableBinding {

    private static final String SOURCE = "rows";
    private static final String MARK = "mark";
    private static final String LINE_BELOW = "lineBelow";
    private static final Map<RowMark, String> STYLES = Map.of(RowMark.LIGHT, "mark-light", RowMark.DARK, "mark-dark", RowMark.BOLD, "mark-bold");

    private final ReportDesignHandle design;

    TableBinding(ReportDesignHandle design) throws SemanticException {
        this.design = design;
        ScriptDataSourceHandle source = design.getElementFactory().newScriptDataSource(SOURCE);
        design.getDataSources().add(source);
    }

    void bind(TableHandle table, ReportRows rows) throws SemanticException {
        ScriptDataSetHandle dataSet = design.getElementFactory().newScriptDataSet(table.getName());
        dataSet.setDataSource(SOURCE);
        dataSet.setEventHandlerClass(RowFeed.class.getName());
        design.getDataSets().add(dataSet);
        table.setDataSet(dataSet);
        int position = 1;
        for (var column : rows.columns().entrySet()) {
            String type = type(column.getValue());
            ResultSetColumn result = StructureFactory.createResultSetColumn();
            result.setPosition(position++);
            result.setColumnName(column.getKey());
            result.setDataType(type);
            dataSet.getPropertyHandle(IDataSetModel.RESULT_SET_HINTS_PROP).addItem(result);
            ComputedColumn binding = StructureFactory.newComputedColumn(table, column.getKey());
            binding.setExpression("dataSetRow[\"" + column.getKey() + "\"]");
            binding.setDataType(type);
            table.addColumnBinding(binding, false);
        }
        mark(table, rows);
    }

    private static String type(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return DesignChoiceConstants.COLUMN_DATA_TYPE_INTEGER;
        }
        if (type == long.class || type == Long.class || type == BigDecimal.class) {
            return DesignChoiceConstants.COLUMN_DATA_TYPE_DECIMAL;
        }
        if (type == double.class || type == Double.class) {
            return DesignChoiceConstants.COLUMN_DATA_TYPE_FLOAT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return DesignChoiceConstants.COLUMN_DATA_TYPE_BOOLEAN;
        }
        if (type == LocalDate.class) {
            return DesignChoiceConstants.COLUMN_DATA_TYPE_DATE;
        }
        return type == LocalDateTime.class ? DesignChoiceConstants.COLUMN_DATA_TYPE_DATETIME : DesignChoiceConstants.COLUMN_DATA_TYPE_STRING;
    }

    private static void mark(TableHandle table, ReportRows rows) throws SemanticException {
        for (RowHandle row : new TableColumns(table).detailRows()) {
            if (rows.columns().containsKey(MARK)) {
                for (var style : STYLES.entrySet()) {
                    highlight(row, MARK, style.getKey().name(), style.getValue());
                }
            }
            if (rows.columns().containsKey(LINE_BELOW)) {
                for (CellHandle cell : TableColumns.cells(row)) {
                    highlight(cell, LINE_BELOW, "", "line-below");
                }
            }
        }
    }

    /** @param value the style is used when the column has this value; empty: when it is true */
    private static void highlight(DesignElementHandle element, String column, String value, String style) throws SemanticException {
        HighlightRule rule = StructureFactory.createHighlightRule();
        rule.setTestExpression("row[\"" + column + "\"]");
        rule.setOperator(value.isEmpty() ? DesignChoiceConstants.MAP_OPERATOR_TRUE : DesignChoiceConstants.MAP_OPERATOR_EQ);
        rule.setValue1(value.isEmpty() ? null : "\"" + value + "\"");
        rule.setProperty(HighlightRule.STYLE_MEMBER, style);
        element.getPropertyHandle(IStyleModel.HIGHLIGHT_RULES_PROP).addItem(rule);
    }
}
