package org.hallkeeper.exchange.tests.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hallkeeper.exchange.plan.TableFoot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFootTest {

    @ParameterizedTest
    @ValueSource(strings = { "合计", "合 计：12人", "注：1、值班人员须24小时开机", "备注：", "制表人：张三", "制表：", "审核：", "值班电话：0431-1234567", "（注：节假日照此执行）",
            "说明", "共12人", "值班时间：8:30", "填表日期" })
    void notesTotalsAndSignaturesStandBelowTheTable(String firstCell) {
        assertTrue(TableFoot.begins(firstCell));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1001", "张三", "12月1日", "2026/12/1", "", "注册科", "星期一" })
    void peopleAndDaysDoNot(String firstCell) {
        assertFalse(TableFoot.begins(firstCell));
    }
}
