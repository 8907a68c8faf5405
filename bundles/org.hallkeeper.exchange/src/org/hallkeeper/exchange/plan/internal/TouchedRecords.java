package org.hallkeeper.exchange.plan.internal;

import java.util.ArrayList;
import java.util.List;

import org.hallkeeper.exchange.plan.BatchLog;
import org.hallkeeper.exchange.plan.ImportChange;
import org.hallkeeper.store.RegisterEntity;

/** Collects what an import touched; versions are read after the flush, when they are final. */
final class TouchedRecords implements BatchLog {

    private record Touched(RegisterEntity record, boolean created, String before) {
    }

    private final List<Touched> touched = new ArrayList<>();

    @Override
    public void created(RegisterEntity record) {
        touched.add(new Touched(record, true, ""));
    }

    @Override
    public void changed(RegisterEntity record, String before) {
        touched.add(new Touched(record, false, before));
    }

    List<ImportChange> changes() {
        return touched.stream().map(t -> new ImportChange(t.record().getClass().getSimpleName(), t.record().id(), t.record().version(),
                t.created(), t.before())).toList();
    }
}
