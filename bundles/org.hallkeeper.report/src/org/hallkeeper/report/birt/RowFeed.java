package org.hallkeeper.report.birt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.IUpdatableDataSetRow;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ScriptedDataSetEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IDataSetInstance;
import org.hallkeeper.report.ReportRows;

/** Hands the loaded rows to BIRT; the event handler of every data set. BIRT makes one by its class name for each data set. */
public final class RowFeed extends ScriptedDataSetEventAdapter {

    /** Under this name the rows of all tables, a map of {@link ReportRows} by table, lie in the engine's application context. */
    static final String CONTEXT = "hallRows";

    private Iterator<Map<String, Object>> rows = List.<Map<String, Object>>of().iterator();
    private List<String> columns = List.of();

    @Override
    public void beforeOpen(IDataSetInstance dataSet, IReportContext context) throws ScriptException {
        Map<?, ?> tables = (Map<?, ?>) context.getAppContext().get(CONTEXT);
        ReportRows table = (ReportRows) tables.get(dataSet.getName());
        rows = table.rows().iterator();
        columns = List.copyOf(table.columns().keySet());
    }

    @Override
    public boolean fetch(IDataSetInstance dataSet, IUpdatableDataSetRow target) throws ScriptException {
        if (!rows.hasNext()) {
            return false;
        }
        Map<String, Object> row = rows.next();
        for (String column : columns) {
            target.setColumnValue(column, plain(row.get(column)));
        }
        return true;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case LocalDate date -> java.sql.Date.valueOf(date);
            case LocalDateTime time -> java.sql.Timestamp.valueOf(time);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }
}
