package org.hallkeeper.duty.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.core.post.PostDirectory;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.exchange.plan.BatchView;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TableFile;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RosterImportUndoTest {

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    @TempDir
    Path folder;

    private December december;
    private DutyFiles files;
    private StaffMember zhang;
    private StaffMember li;

    @BeforeEach
    void hall() {
        december = December.in(HALL);
        files = new DutyFiles(HALL);
        zhang = HALL.person("1001", "张三");
        li = HALL.person("1002", "李四");
        HALL.person("1003", "王五");
    }

    @Test
    void undoGivesEveryCellBackWhatItHeld() {
        Outcome.saved(december.put(1, "DZ", zhang, li));
        Outcome.saved(december.remark(1, "", "旧备注"));
        RosterMonth before = december.table();
        BatchView batch = files.accepted(new TableFile().row("日期", "带班领导", "咨询台", "信访接待室", "备注").row("12月1日", "王五", "张三", "李四", "新备注")
                .row("12月2日", "王五、张三", "", "", "又一个").xlsx(folder, "值班.xlsx"));
        assertEquals("王五", december.shown(1, "DZ"));
        Outcome.saved(files.undo(batch));
        assertEquals(before, december.table());
        assertTrue(HALL.service(PostDirectory.class).named("信访接待室").isEmpty());
    }

    @Test
    void undoIsRefusedAsAWholeWhenACellWasChangedSince() {
        BatchView batch = files.accepted(new TableFile().row("日期", "带班领导", "咨询台").row("12月1日", "张三", "李四").xlsx(folder, "值班.xlsx"));
        Outcome.saved(december.put(1, "DZ"));
        assertEquals(List.of("12月1日 带班领导: 导入以后又改过，不能撤销这次导入。"), Outcome.problems(files.undo(batch)));
        assertEquals("李四", december.shown(1, "ZX"));
    }

    @Test
    void undoIsRefusedWhenSomebodyWasAddedToACellSince() {
        BatchView batch = files.accepted(new TableFile().row("日期", "带班领导").row("12月1日", "张三").xlsx(folder, "值班.xlsx"));
        Outcome.saved(december.put(1, "DZ", zhang, li));
        assertFalse(Outcome.problems(files.undo(batch)).isEmpty());
        assertEquals("张三、李四", december.shown(1, "DZ"));
    }

    @Test
    void undoIsRefusedWhenItWouldPutSomebodyOnDutyTwice() {
        Outcome.saved(december.put(1, "DZ", zhang));
        BatchView batch = files.accepted(new TableFile().row("日期", "带班领导").row("12月1日", "李四").xlsx(folder, "值班.xlsx"));
        Outcome.saved(december.put(1, "HQ", zhang));
        assertEquals(1, Outcome.problems(files.undo(batch)).size());
        assertEquals("李四", december.shown(1, "DZ"));
    }

    @Test
    void aPostMadeByAnImportStaysWhileOthersUseIt() {
        BatchView batch = files.accepted(new TableFile().row("日期", "带班领导", "信访接待室").row("12月1日", "", "张三").xlsx(folder, "值班.xlsx"));
        Post post = HALL.service(PostDirectory.class).named("信访接待室").orElseThrow();
        Outcome.saved(december.put(9, post.code(), li));
        Outcome.saved(files.undo(batch));
        assertTrue(HALL.service(PostDirectory.class).named("信访接待室").isPresent());
        assertEquals("", december.shown(1, post.code()));
    }
}
