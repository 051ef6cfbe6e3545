package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Standing STANDING = Forces.standing();

    private static <R, C, V> List<String> lines(
            Matrix<R, C, V> matrix, Function<R, String> row, Function<V, String> cell) {
        return matrix.rows().stream()
                .map(each -> row.apply(each) + ": "
                        + matrix.columns().stream()
                                .map(column ->
                                        matrix.cell(each, column).map(cell).orElse("-"))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String words(List<UnitRole> roles) {
        return roles.stream().map(UnitRole::word).collect(Collectors.joining("、"));
    }

    @Test
    void tasks_stand_against_the_units_that_have_a_role() {
        Matrix<TaskStanding, OrgUnit, List<UnitRole>> matrix = Matrix.tasksByUnits(STANDING);
        assertThat(matrix.columns())
                .extracting(OrgUnit::id)
                .containsExactly(Forces.REFORM, Forces.HOUSING, Forces.LABOUR, Forces.DONGXI, Forces.XIPING);
        assertThat(lines(matrix, task -> task.task().id().value(), MatrixTest::words))
                .containsExactly(
                        "startups: 牵头 | - | 配合 | - | -",
                        "logistics: 牵头 | 配合 | - | 配合 | -",
                        "quality: - | 牵头 | 责任 | 责任 | 责任",
                        "monthly: 牵头 | 牵头 | 牵头 | 牵头 | 牵头",
                        "notices: - | - | - | - | 配合",
                        "nobody: - | - | - | - | -");
    }

    @Test
    void a_scope_leaves_its_tasks_and_the_units_that_have_a_role_in_them() {
        Matrix<TaskStanding, OrgUnit, List<UnitRole>> matrix = Matrix.tasksByUnits(STANDING, Scope.body(Forces.OFFICE));
        assertThat(matrix.columns()).extracting(OrgUnit::id).containsExactly(Forces.XIPING);
        assertThat(lines(matrix, task -> task.task().id().value(), MatrixTest::words))
                .containsExactly("notices: 配合");
    }

    @Test
    void task_forces_stand_against_townships_with_the_tasks_they_share() {
        Matrix<Body, OrgUnit, List<TaskStanding>> matrix =
                Matrix.sectorsByAreas(STANDING, BodyKinds.TASK_FORCE, new UnitGroupId("all-townships"));
        assertThat(lines(matrix, Body::name, tasks -> String.join("、", Forces.ids(tasks))))
                .containsExactly(
                        "双创促进专班: startups、monthly | monthly | monthly",
                        "降低物流成本专班: monthly | logistics、monthly | monthly",
                        "高品质城市建设专班: quality、monthly | quality、monthly | quality、monthly");
    }

    @Test
    void a_cell_is_summed_up_and_rolled_up() {
        Matrix<Body, OrgUnit, Optional<Lamp>> lamps = Matrix.sectorsByAreas(
                        STANDING, BodyKinds.TASK_FORCE, new UnitGroupId("all-townships"))
                .map(Summary::of)
                .map(RollUpRule.worst()::lamp);
        assertThat(lamps.cell(lamps.rows().get(0), lamps.columns().get(0)))
                .contains(Optional.of(new Lamp(LampColour.GREY, "未报告")));
    }

    @Test
    void axes_may_be_ones_own_and_an_empty_cell_is_empty() {
        Matrix<Integer, Integer, Integer> multiples = Matrix.of(
                List.of(2, 3),
                List.of(4, 5, 6),
                (row, column) -> column % row == 0 ? Optional.of(column / row) : Optional.empty());
        assertThat(multiples.cell(2, 4)).contains(2);
        assertThat(multiples.cell(3, 4)).isEmpty();
        assertThat(multiples.columns()).containsExactly(4, 5, 6);
        assertThat(multiples.withoutEmptyColumns().columns()).containsExactly(4, 6);
        assertThat(multiples.map(factor -> -factor).cell(2, 6)).contains(-3);
    }

    @Test
    void a_row_or_column_that_is_not_there_or_comes_twice_is_refused() {
        Matrix<Integer, Integer, Integer> matrix =
                Matrix.of(List.of(1), List.of(2), (row, column) -> Optional.of(row + column));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.cell(2, 2))
                .withMessage("The matrix has no row '2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.cell(1, 1))
                .withMessage("The matrix has no column '1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(List.of(1, 1), List.of(2), (row, column) -> Optional.empty()))
                .withMessage("Row of a matrix '1' stands twice");
    }

    @Test
    void a_group_that_the_campaign_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.sectorsByAreas(STANDING, BodyKinds.TASK_FORCE, new UnitGroupId("no-such")))
                .withMessage("Campaign 'qinghe-2022' has no group of units 'no-such'");
    }
}
