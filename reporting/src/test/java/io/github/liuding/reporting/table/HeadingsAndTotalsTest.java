package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingsAndTotalsTest {
    private record Town(String name, int due, int done, Optional<BigDecimal> spent) {}

    private static final List<Town> TOWNS = List.of(
            new Town("城关镇", 4, 3, Optional.of(new BigDecimal("1.25"))), new Town("河东乡", 6, 6, Optional.empty()));

    private static ReportTable<Town> table(List<Town> towns) {
        return ReportTable.of("进展", towns)
                .column(Column.of("乡镇", CellTypes.TEXT, Town::name))
                .column(Column.<Town, Integer>of("应完成", CellTypes.WHOLE, Town::due)
                        .under("本月", "任务")
                        .totalled())
                .column(Column.<Town, Integer>of("已完成", CellTypes.WHOLE, Town::done)
                        .under("本月", "任务")
                        .totalled())
                .column(Column.<Town, BigDecimal>optional("支出", CellTypes.NUMBER, Town::spent)
                        .under("本月")
                        .whenMissing("未报")
                        .totalled());
    }

    @Test
    void headings_over_several_columns_take_them_all_and_a_single_one_all_rows() {
        assertThat(table(TOWNS).headingRows()).isEqualTo(3);
        assertThat(HeadingCell.row(table(TOWNS), 0))
                .containsExactly(new HeadingCell("乡镇", 0, 0, 3, 1), new HeadingCell("本月", 0, 1, 1, 3));
        assertThat(HeadingCell.row(table(TOWNS), 1))
                .containsExactly(new HeadingCell("任务", 1, 1, 1, 2), new HeadingCell("支出", 1, 3, 2, 1));
        assertThat(HeadingCell.row(table(TOWNS), 2))
                .containsExactly(new HeadingCell("应完成", 2, 1, 1, 1), new HeadingCell("已完成", 2, 2, 1, 1));
    }

    @Test
    void columns_of_one_heading_stay_apart() {
        ReportTable<String> table = ReportTable.of("表", List.of("甲"))
                .column(Column.of("数", CellTypes.TEXT, row -> row))
                .column(Column.of("数", CellTypes.TEXT, row -> row));
        assertThat(HeadingCell.row(table, 0))
                .containsExactly(new HeadingCell("数", 0, 0, 1, 1), new HeadingCell("数", 0, 1, 1, 1));
    }

    @Test
    void a_heading_is_shared_by_neighbours_under_the_same_only() {
        ReportTable<String> table = ReportTable.of("表", List.of("甲"))
                .column(Column.<String, String>of("数", CellTypes.TEXT, row -> row)
                        .under("一季度", "任务"))
                .column(Column.<String, String>of("数", CellTypes.TEXT, row -> row)
                        .under("二季度", "任务"))
                .column(Column.<String, String>of("率", CellTypes.TEXT, row -> row)
                        .under("一季度"));
        assertThat(HeadingCell.row(table, 0)).extracting(HeadingCell::columns).containsExactly(1, 1, 1);
        assertThat(HeadingCell.row(table, 1)).extracting(HeadingCell::columns).containsExactly(1, 1, 1);
    }

    @Test
    void totals_count_what_there_is() {
        assertThat(TableText.of(table(TOWNS))).isEqualTo("""
                # 进展
                乡镇 | 本月/任务/应完成 | 本月/任务/已完成 | 本月/支出
                城关镇 | 4 | 3 | 1.25
                河东乡 | 6 | 6 | 未报
                合计 | 10 | 9 | 1.25
                """);
    }

    @Test
    void no_rows_have_no_totals() {
        assertThat(TableText.of(table(List.of()))).doesNotContain("合计");
    }

    @Test
    void only_numbers_that_are_not_merged_have_totals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.<Town, String>of("乡镇", CellTypes.TEXT, Town::name)
                        .totalled())
                .withMessage("Column '乡镇' must show numbers to have a total, but shows TEXT");
        Column<Town, Integer> due = Column.of("应完成", CellTypes.WHOLE, Town::due);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due.totalled().mergedBy(Town::name))
                .withMessage("Column '应完成' must not be merged and have a total, too");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due.mergedBy(Town::name).totalled())
                .withMessage("Column '应完成' must not be merged and have a total, too");
    }

    @Test
    void a_heading_above_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.of("应完成", CellTypes.WHOLE, Town::due).under("本月", " "))
                .withMessage("Headings above column '应完成' must not be blank");
    }
}
