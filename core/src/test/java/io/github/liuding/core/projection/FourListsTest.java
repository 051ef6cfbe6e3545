package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FourListsTest {
    private static FourLists lists() {
        return FourLists.of(Standing.of(Qinghe.campaign(), Qinghe.journal(), LocalDate.of(2022, 5, 20)));
    }

    static List<List<ListedTask>> oneRowATask() {
        FourLists lists = lists();
        return List.of(lists.taskList(), lists.responsibilityList(), lists.resultList());
    }

    @ParameterizedTest(name = "list {index}")
    @MethodSource("oneRowATask")
    void task_responsibility_and_result_list_have_a_row_a_task_under_its_goal(List<ListedTask> list) {
        assertThat(list)
                .extracting(
                        row -> row.goal().id().value(),
                        row -> row.standing().task().id().value(),
                        row -> row.standing().state())
                .containsExactly(
                        tuple("G1", "QH-01", TaskState.CLOSED),
                        tuple("G1", "QH-02", TaskState.UNREPORTED),
                        tuple("G2", "QH-03", TaskState.UNREPORTED),
                        tuple("G2", "QH-04", TaskState.UNREPORTED));
    }

    @Test
    void the_list_of_measures_numbers_them_within_a_task_and_misses_no_task() {
        assertThat(lists().measureList())
                .extracting(
                        row -> row.task().standing().task().id().value(),
                        ListedMeasure::number,
                        row -> row.measure().map(Measure::text))
                .containsExactly(
                        tuple("QH-01", 1, Optional.of("梳理事项清单")),
                        tuple("QH-01", 2, Optional.of("改造办事大厅")),
                        tuple("QH-02", 1, Optional.empty()),
                        tuple("QH-03", 1, Optional.empty()),
                        tuple("QH-04", 1, Optional.empty()));
    }

    @Test
    void the_lists_of_a_unit_or_body_have_its_tasks_and_measures_only() {
        Standing standing = Standing.of(Qinghe.campaign(), Qinghe.journal(), LocalDate.of(2022, 5, 20));
        FourLists lists = FourLists.of(standing, Scope.unit(Qinghe.HOUSING, UnitRole.LEAD));
        assertThat(lists.scope()).isEqualTo(Scope.unit(Qinghe.HOUSING, UnitRole.LEAD));
        assertThat(lists.taskList())
                .extracting(row -> row.standing().task().id())
                .containsExactly(Qinghe.MONTH_END);
        assertThat(lists.measureList())
                .extracting(row -> row.task().standing().task().id())
                .containsExactly(Qinghe.MONTH_END);
    }

    @Test
    void the_lists_know_their_standing() {
        Standing standing = Standing.of(Qinghe.campaign(), Journal.empty(), LocalDate.of(2022, 5, 20));
        assertThat(FourLists.of(standing).standing()).isSameAs(standing);
    }

    @Test
    void a_campaign_without_tasks_has_lists_without_rows() {
        FourLists lists = FourLists.of(Standing.of(Qinghe.smallest(), Journal.empty(), LocalDate.of(2022, 5, 20)));
        assertThat(lists.taskList()).isEmpty();
        assertThat(lists.measureList()).isEmpty();
    }
}
