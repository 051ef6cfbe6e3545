package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.RollUpRule;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.projection.UnitRole;
import io.github.liuding.core.projection.WallChart;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables show of a standing that has seen more than reports and close-outs. */
class StandingLedgersTest {
    private static final Standing STANDING = QingheForces.standing();

    static Stream<Arguments> tables() {
        FourListLedger lists = FourListLedger.of(FourLists.of(STANDING));
        return Stream.of(
                Arguments.of("forces-task-list.txt", lists.taskList()),
                Arguments.of("forces-result-list.txt", lists.resultList()),
                Arguments.of(
                        "forces-unit-summary.txt", SummaryLedger.of(STANDING).byUnit()),
                Arguments.of(
                        "forces-body-summary.txt",
                        SummaryLedger.of(STANDING, RollUpRule.most()).byBody()),
                Arguments.of("forces-task-matrix.txt", MatrixLedger.tasksByUnits(STANDING)),
                Arguments.of(
                        "forces-sector-matrix.txt",
                        MatrixLedger.sectorsByAreas(
                                STANDING, BodyKinds.TASK_FORCE, new UnitGroupId("townships"), RollUpRule.worst())),
                Arguments.of("forces-wall-chart.txt", WallChartLedger.of(WallChart.of(STANDING))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_table_is_as_it_was_read_and_found_right(String file, ReportTable<?> table) throws IOException {
        try (InputStream text = StandingLedgersTest.class.getResourceAsStream("/golden/" + file)) {
            assertThat(TableText.of(table))
                    .isEqualTo(new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> headings(ReportTable<?> table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    @Test
    void the_lists_of_one_unit_or_body_say_whose_they_are() {
        FourLists lists = FourLists.of(STANDING, Scope.unit(new UnitId("zhujian-ju"), UnitRole.LEAD));
        assertThat(FourListLedger.of(lists).taskList().title()).contains("青禾县优化营商环境工作任务清单（县住建局牵头）");
        assertThat(ResponsibilityBreakdown.of(FourLists.of(STANDING, Scope.body(QingheForces.SERVICE)))
                        .title())
                .contains("青禾县优化营商环境工作责任分解表（政务服务专班）");
        assertThat(MatrixLedger.tasksByUnits(STANDING, Scope.body(QingheForces.SERVICE))
                        .title())
                .contains("青禾县优化营商环境工作任务单位矩阵（政务服务专班）");
    }

    @Test
    void a_column_that_would_say_nothing_is_left_out() {
        Standing quiet = Standing.of(STANDING.campaign(), Journal.empty(), LocalDate.of(2026, 1, 20));
        FourListLedger lists = FourListLedger.of(FourLists.of(quiet));
        assertThat(headings(lists.taskList())).doesNotContain("序时进度");
        assertThat(headings(lists.resultList())).doesNotContain("漏报次数");
        assertThat(TableText.of(lists.taskList())).doesNotContain("未报完成");
        assertThat(headings(SummaryLedger.of(quiet).byUnit()))
                .containsExactly("牵头单位", "任务数", "未报告", "红灯逾期", "灰灯未报告", "逾期任务", "六定确定率", "总体亮灯");
    }

    @Test
    void tasks_without_a_last_day_stand_at_the_end_of_the_wall_chart() {
        assertThat(WallChartLedger.of(WallChart.of(STANDING)).rows())
                .hasSize(STANDING.tasks().size())
                .extracting(row -> row.standing().task().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 7, 10);
    }
}
