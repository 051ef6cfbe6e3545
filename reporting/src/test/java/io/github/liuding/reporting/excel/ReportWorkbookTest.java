package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWorkbookTest {
    private static ReportTable<String> named(String name) {
        return ReportTable.<String>of(name, List.of("甲"))
                .column(Column.of("事项", CellTypes.TEXT, Function.<String>identity()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "任务清单",
                "A",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
                "甲'乙",
                "甲 乙",
                "（甲）、乙；“丙”！",
                "1",
                "R1C1",
                "A1",
                "true",
                "甲&乙<丙>",
                "-1+1=0@",
                "\uD83D\uDE00"
            })
    void a_name_that_excel_takes_is_taken_and_read_back(String name) {
        ReadBack.assertHolds(Written.of(named(name)), named(name));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二",
                "甲/乙",
                "甲\\乙",
                "甲:乙",
                "甲*乙",
                "甲?乙",
                "[甲]",
                "甲]",
                "'甲",
                "甲'",
                "'",
                "甲\n乙",
                "甲\u0000",
                "甲\u007F",
                "甲\u0085",
                "甲\uD83D",
                "\uDE00甲",
                "甲\uFFFE",
                "甲\uFFFF"
            })
    void a_name_that_excel_does_not_take_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(named("总表"), named(name)))
                .withMessage("Sheet name must be 1 to 31 characters without []:*?/\\, but was '" + name + "'");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"清单, 清单", "Tasks, tasks", "ÄRGER, ärger", "ТАБЛИЦА, таблица"})
    void two_names_that_excel_takes_for_one_are_refused(String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(named(first), named("总表"), named(second)))
                .withMessage("Sheet '" + second + "' stands twice");
    }

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {0, 16_385})
    void a_table_with_no_column_or_more_than_excel_has_is_refused(int columns) {
        ReportTable<String> table = ReportTable.of("清单", List.of("甲"));
        for (int i = 0; i < columns; i++) {
            table = table.column(named("无").columns().get(0));
        }
        ReportTable<String> wrong = table;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.workbook(wrong))
                .withMessage("Table '清单' must have from 1 to 16384 columns, but has " + columns);
    }

    @Test
    void a_workbook_without_tables_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Written::workbook)
                .withMessage("A workbook must have at least one table");
    }

    @Test
    void a_workbook_does_not_change_with_the_list_it_was_made_of() {
        List<ReportTable<?>> tables = new ArrayList<>(List.of(named("甲")));
        ReportWorkbook workbook = new ReportWorkbook("题", "人", LocalDate.of(2026, 3, 31), tables);
        tables.clear();
        assertThat(workbook.tables()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> workbook.tables().clear());
    }
}
