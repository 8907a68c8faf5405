package org.hallkeeper.duty.tests;

import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.exchange.plan.Circumstances;
import org.hallkeeper.exchange.plan.ImportDraft;
import org.hallkeeper.exchange.plan.ImportPlan.Effect;
import org.hallkeeper.exchange.plan.ImportPlan.PlannedRow;
import org.hallkeeper.exchange.plan.ImportService;
import org.hallkeeper.exchange.plan.Preview;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;

/** Takes files for December 2026 into a test's hall. */
record DutyFiles(TestHall hall) {

    ImportService service() {
        return hall.service(ImportService.class);
    }

    ImportDraft draft(Path file) {
        return draft(file, Optional.empty());
    }

    ImportDraft draft(Path file, Optional<String> profile) {
        Preview preview = service().preview("roster", file, new Circumstances(Optional.of(December.MONTH), CHINESE), profile);
        if (preview instanceof Preview.Readable readable) {
            return readable.draft();
        }
        throw new AssertionError(preview);
    }

    /** Takes in a file in which nothing is wrong. */
    BatchView accepted(Path file) {
        ImportDraft draft = draft(file);
        assertEquals(List.of(), problems(draft));
        return Outcome.saved(service().accept(draft, false));
    }

    SaveResult<BatchView> undo(BatchView batch) {
        return service().undo(batch.id(), CHINESE);
    }

    static List<String> problems(ImportDraft draft) {
        return draft.plan().problems().stream().map(Problem::line).toList();
    }

    static List<Effect> effects(ImportDraft draft) {
        return draft.plan().rows().stream().map(PlannedRow::effect).toList();
    }
}
