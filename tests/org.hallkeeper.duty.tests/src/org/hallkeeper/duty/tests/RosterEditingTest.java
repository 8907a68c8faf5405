package org.hallkeeper.duty.tests;

import static org.hallkeeper.duty.tests.December.day;
import static org.hallkeeper.hall.testing.TestHall.CHINESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.people.StaffMember;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterPlace;
import org.hallkeeper.hall.testing.Outcome;
import org.hallkeeper.hall.testing.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RosterEditingTest {

    private static final int LEADER = 0;
    private static final int DESK = 2;
    private static final int REMARK = 9;

    @RegisterExtension
    static final TestHall HALL = December.newHall();

    private December december;
    private RosterEditing editing;
    private StaffMember zhang;
    private StaffMember li;

    @BeforeEach
    void hall() {
        december = December.in(HALL);
        zhang = HALL.person("1001", "张三");
        li = HALL.person("1002", "李四");
        editing = newEditing();
    }

    @Test
    void aTypedNameIsStoredAtOnce() {
        Outcome.saved(editing.type(place(3, LEADER), "zs"));
        assertEquals("张三", december.shown(3, "DZ"));
    }

    @Test
    void theMenuSaysWhatUndoAndRedoWouldDo() {
        Outcome.saved(editing.type(place(3, LEADER), "张三"));
        Outcome.saved(editing.type(place(3, LEADER), "李四"));
        assertEquals(Optional.of("撤销：12月3日 带班领导 张三→李四"), editing.undoLabel());
        assertEquals(Optional.empty(), editing.redoLabel());
        Outcome.saved(editing.undo());
        assertEquals(Optional.of("撤销：12月3日 带班领导 空→张三"), editing.undoLabel());
        assertEquals(Optional.of("重做：12月3日 带班领导 张三→李四"), editing.redoLabel());
    }

    @Test
    void undoAndRedoWalkThroughTheWholeHistory() {
        for (int day = 1; day <= 31; day++) {
            Outcome.saved(editing.type(place(day, LEADER), "张三"));
        }
        for (int day = 31; day >= 1; day--) {
            Outcome.saved(editing.undo());
        }
        assertTrue(december.table().isEmpty());
        assertEquals("没有可以撤销的操作。", Outcome.refusal(editing.undo()));
        for (int day = 1; day <= 31; day++) {
            Outcome.saved(editing.redo());
        }
        assertEquals("张三", december.shown(31, "DZ"));
        assertEquals("没有可以重做的操作。", Outcome.refusal(editing.redo()));
    }

    @Test
    void aNewActEndsWhatCouldBeDoneAgain() {
        Outcome.saved(editing.type(place(1, LEADER), "张三"));
        Outcome.saved(editing.undo());
        Outcome.saved(editing.type(place(2, LEADER), "张三"));
        assertEquals(Optional.empty(), editing.redoLabel());
    }

    @Test
    void anActThatChangesNothingIsNoStep() {
        Outcome.saved(editing.type(place(1, LEADER), ""));
        assertEquals(Optional.empty(), editing.undoLabel());
    }

    @Test
    void aNameNobodyBearsStoresNothingAndIsNoStep() {
        assertEquals(List.of("12月1日 带班领导: 名册里没有“王某某”，请核对姓名或工号，新同事请先登记。"),
                Outcome.problems(editing.type(place(1, LEADER), "张三、王某某")));
        assertTrue(december.table().isEmpty());
        assertEquals(Optional.empty(), editing.undoLabel());
    }

    @Test
    void aRuleThatIsBrokenIsToldAndNoStep() {
        Outcome.saved(editing.type(place(1, LEADER), "张三"));
        Outcome.problems(editing.type(place(1, DESK), "张三"));
        assertEquals(Optional.of("撤销：12月1日 带班领导 空→张三"), editing.undoLabel());
    }

    @Test
    void aPastedBlockIsOneStep() {
        Outcome.saved(editing.paste(place(1, LEADER), List.of(List.of("张三", "李四"), List.of("1002", "zs"))));
        assertEquals("张三", december.shown(1, "DZ"));
        assertEquals("李四", december.shown(1, "ZR"));
        assertEquals("李四", december.shown(2, "DZ"));
        assertEquals("张三", december.shown(2, "ZR"));
        assertEquals(Optional.of("撤销：粘贴 4 格（12月1日–12月2日）"), editing.undoLabel());
        Outcome.saved(editing.undo());
        assertTrue(december.table().isEmpty());
        Outcome.saved(editing.redo());
        assertEquals("张三", december.shown(2, "ZR"));
    }

    @Test
    void aPastedBlockWithOneBadCellStoresNothing() {
        assertEquals(List.of("12月2日 带班领导: 名册里没有“王某某”，请核对姓名或工号，新同事请先登记。"),
                Outcome.problems(editing.paste(place(1, LEADER), List.of(List.of("张三"), List.of("王某某")))));
        assertTrue(december.table().isEmpty());
    }

    @Test
    void aBlockThatReachesBeyondTheTableIsRefused() {
        assertEquals(List.of("1月1日: 超出了本月的表格，请少选一些再粘贴。"),
                Outcome.problems(editing.paste(place(31, LEADER), List.of(List.of("张三"), List.of("李四")))));
        Outcome.problems(editing.paste(place(1, REMARK), List.of(List.of("备注", "多出来的"))));
        assertTrue(december.table().isEmpty());
    }

    @Test
    void aPastedRowCanReachTheRemark() {
        Outcome.saved(editing.paste(place(1, REMARK - 1), List.of(List.of("张三", "检查设备"))));
        assertEquals("检查设备", december.table().day(day(1)).remark());
        Outcome.saved(editing.undo());
        assertTrue(december.table().isEmpty());
    }

    @Test
    void clearingABlockIsOneStep() {
        Outcome.saved(editing.paste(place(1, LEADER), List.of(List.of("张三", "李四"))));
        Outcome.saved(editing.type(place(1, REMARK), "检查"));
        Outcome.saved(editing.clear(List.of(place(1, LEADER), place(1, LEADER + 1), place(1, REMARK), place(2, LEADER))));
        assertTrue(december.table().isEmpty());
        assertEquals(Optional.of("撤销：清空 3 格（12月1日）"), editing.undoLabel());
        Outcome.saved(editing.undo());
        assertEquals("李四", december.shown(1, "ZR"));
        assertEquals("检查", december.table().day(day(1)).remark());
    }

    @Test
    void theFirstRowIsFilledDown() {
        Outcome.saved(editing.paste(place(1, LEADER), List.of(List.of("张三", "李四"))));
        Outcome.saved(editing.fillDown(place(1, LEADER), place(5, LEADER + 1)));
        assertEquals("张三", december.shown(5, "DZ"));
        assertEquals("李四", december.shown(5, "ZR"));
        assertEquals(Optional.of("撤销：向下填充 8 格（12月2日–12月5日）"), editing.undoLabel());
    }

    @Test
    void anUndoNeverOverwritesWhatSomebodyElseChanged() {
        Outcome.saved(editing.type(place(1, LEADER), "张三"));
        Outcome.saved(editing.type(place(2, LEADER), "张三"));
        Outcome.saved(december.put(2, "DZ", li));
        Outcome.conflict(editing.undo());
        assertEquals("李四", december.shown(2, "DZ"));
        assertEquals(december.table(), editing.month());
        Outcome.saved(editing.undo());
        assertEquals("", december.shown(1, "DZ"));
    }

    @Test
    void anUndoThatWouldBreakARuleIsToldAndForgotten() {
        Outcome.saved(editing.type(place(1, LEADER), "张三"));
        Outcome.saved(editing.clear(List.of(place(1, LEADER))));
        Outcome.saved(december.put(1, "ZX", zhang));
        editing.reload();
        assertEquals(1, Outcome.problems(editing.undo()).size());
        assertEquals(Optional.of("撤销：12月1日 带班领导 空→张三"), editing.undoLabel());
    }

    @Test
    void twoPeopleEditOneTableWithoutLosingAnything() {
        RosterEditing other = newEditing();
        Outcome.saved(editing.type(place(1, LEADER), "张三"));
        Outcome.conflict(other.type(place(1, LEADER), "李四"));
        Outcome.saved(other.type(place(2, LEADER), "李四"));
        Outcome.saved(editing.undo());
        assertEquals("李四", december.shown(2, "DZ"));
        assertEquals("", december.shown(1, "DZ"));
    }

    private RosterEditing newEditing() {
        return new RosterEditing(december.service(), HALL.service(StaffDirectory.class), December.MONTH, CHINESE);
    }

    private static RosterPlace place(int day, int column) {
        return new RosterPlace(day(day), column);
    }
}
