package io.github.liuding.core.projection;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rows set against columns (矩阵), such as tasks against units. A cell holds what the two have to do with each other, or
 * nothing. Immutable.
 *
 * @param <R> the rows
 * @param <C> the columns
 * @param <V> what a cell holds
 */
public final class Matrix<R, C, V> {
    private final List<R> rows;
    private final List<C> columns;
    private final Map<R, Map<C, V>> cells;

    private Matrix(List<R> rows, List<C> columns, Map<R, Map<C, V>> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * A matrix by axes of one's own.
     *
     * @param cell what the row and the column have to do with each other; asked once for each two
     * @throws IllegalArgumentException if a row or a column comes twice
     */
    public static <R, C, V> Matrix<R, C, V> of(List<R> rows, List<C> columns, BiFunction<R, C, Optional<V>> cell) {
        Checks.distinct("Row of a matrix", rows, Function.identity());
        Checks.distinct("Column of a matrix", columns, Function.identity());
        Map<R, Map<C, V>> cells = new LinkedHashMap<>();
        for (R row : rows) {
            Map<C, V> across = new LinkedHashMap<>();
            columns.forEach(column -> cell.apply(row, column).ifPresent(value -> across.put(column, value)));
            cells.put(row, across);
        }
        return new Matrix<>(List.copyOf(rows), List.copyOf(columns), cells);
    }

    /**
     * Tasks against units (任务—单位矩阵): every task in the campaign's order, every unit that has a role in one in protocol
     * order; the roles in a cell are in the order 牵头, 责任, 配合.
     */
    public static Matrix<TaskStanding, OrgUnit, List<UnitRole>> tasksByUnits(Standing standing) {
        return tasksByUnits(standing, Scope.whole());
    }

    /**
     * The tasks of one body or unit against all units that have a role in one.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    public static Matrix<TaskStanding, OrgUnit, List<UnitRole>> tasksByUnits(Standing standing, Scope scope) {
        Participants participants = new Participants(standing.campaign());
        return of(
                        scope.of(standing),
                        standing.campaign().units().units(),
                        (task, unit) -> Optional.of(participants.roles(task.task(), unit.id()))
                                .filter(roles -> !roles.isEmpty()))
                .withoutEmptyColumns();
    }

    /**
     * Sectors against areas (条块矩阵), such as task forces against townships: a cell holds the tasks that belong to the
     * body, and in which the area has any role, in the campaign's order. A body or an area without any keeps its line, so
     * that it is seen.
     *
     * @param sectors the kind of the bodies, which come in the order of the tree
     * @param areas the group of the areas, which come in protocol order
     * @throws IllegalArgumentException if the campaign has no such group
     */
    public static Matrix<Body, OrgUnit, List<TaskStanding>> sectorsByAreas(
            Standing standing, BodyKind sectors, UnitGroupId areas) {
        Campaign campaign = standing.campaign();
        if (campaign.units().group(areas).isEmpty()) {
            throw new IllegalArgumentException(
                    "Campaign '%s' has no group of units '%s'".formatted(campaign.id(), areas));
        }
        return sectorsByAreas(
                standing,
                campaign.bodies().all().stream()
                        .filter(body -> body.kind().equals(sectors))
                        .toList(),
                campaign.units()
                        .expand(UnitReferences.builder()
                                .addReference(new UnitReference.ToGroup(areas))
                                .build()));
    }

    /**
     * The same for bodies and areas of one's choice, in their order.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    public static Matrix<Body, OrgUnit, List<TaskStanding>> sectorsByAreas(
            Standing standing, List<Body> sectors, List<OrgUnit> areas) {
        Participants participants = new Participants(standing.campaign());
        Map<OrgUnit, Predicate<TaskStanding>> takesPart = new LinkedHashMap<>();
        areas.forEach(area -> {
            Predicate<Task> within = participants.within(Scope.unit(area.id()));
            takesPart.put(area, task -> within.test(task.task()));
        });
        Map<Body, List<TaskStanding>> own = new LinkedHashMap<>();
        sectors.forEach(sector -> own.put(sector, Scope.body(sector.id()).of(standing)));
        return of(
                sectors,
                areas,
                (sector, area) -> Optional.of(own.getOrDefault(sector, List.of()).stream()
                                .filter(takesPart.getOrDefault(area, task -> false))
                                .toList())
                        .filter(tasks -> !tasks.isEmpty()));
    }

    /** The rows from top to bottom. */
    public List<R> rows() {
        return rows;
    }

    /** The columns from left to right. */
    public List<C> columns() {
        return columns;
    }

    /**
     * What a row and a column have to do with each other; empty where they have nothing.
     *
     * @throws IllegalArgumentException if the matrix has no such row or column
     */
    public Optional<V> cell(R row, C column) {
        Map<C, V> across = Optional.ofNullable(cells.get(row))
                .orElseThrow(() -> new IllegalArgumentException("The matrix has no row '%s'".formatted(row)));
        Optional<V> value = Optional.ofNullable(across.get(column));
        if (value.isEmpty() && !columns.contains(column)) {
            throw new IllegalArgumentException("The matrix has no column '%s'".formatted(column));
        }
        return value;
    }

    /** This matrix with something else in each cell that is not empty, such as the summary of its tasks. */
    public <W> Matrix<R, C, W> map(Function<? super V, ? extends W> change) {
        Map<R, Map<C, W>> changed = new LinkedHashMap<>();
        cells.forEach((row, across) -> {
            Map<C, W> values = new LinkedHashMap<>();
            across.forEach((column, value) -> values.put(column, change.apply(value)));
            changed.put(row, values);
        });
        return new Matrix<>(rows, columns, changed);
    }

    /** This matrix without the columns in which every cell is empty. */
    public Matrix<R, C, V> withoutEmptyColumns() {
        return new Matrix<>(
                rows,
                columns.stream()
                        .filter(column -> cells.values().stream().anyMatch(across -> across.containsKey(column)))
                        .toList(),
                cells);
    }
}
