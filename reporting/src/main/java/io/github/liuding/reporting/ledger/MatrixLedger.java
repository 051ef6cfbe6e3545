package io.github.liuding.reporting.ledger;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.projection.Matrix;
import io.github.liuding.core.projection.RollUpRule;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.projection.UnitRole;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Matrices of a standing (矩阵表) as tables, for A3 across. An empty cell says that the two have nothing in common. */
public final class MatrixLedger {
    private MatrixLedger() {}

    /** The tasks of the campaign against the units that have a role in one (任务单位矩阵). */
    public static ReportTable<TaskStanding> tasksByUnits(Standing standing) {
        return tasksByUnits(standing, Scope.whole());
    }

    /**
     * The tasks of one body or unit against the units that have a role in one.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    public static ReportTable<TaskStanding> tasksByUnits(Standing standing, Scope scope) {
        Matrix<TaskStanding, OrgUnit, List<UnitRole>> matrix = Matrix.tasksByUnits(standing, scope);
        ReportTable<TaskStanding> table = Sheets.of(standing, scope, "任务单位矩阵", matrix.rows())
                .print(PrintProfile.A3_LANDSCAPE)
                .column(Column.<TaskStanding, Integer>of(
                                "序号", CellTypes.WHOLE, row -> row.task().number())
                        .width(4))
                .column(Column.<TaskStanding, String>of(
                                "工作任务",
                                CellTypes.TEXT,
                                row -> row.task().assignment().title())
                        .width(14));
        for (OrgUnit unit : matrix.columns()) {
            table = table.column(Column.<TaskStanding, String>optional(
                            unit.name(),
                            CellTypes.TEXT,
                            row -> matrix.cell(row, unit).map(MatrixLedger::letters))
                    .width(2)
                    .centred());
        }
        return table.note("注：牵＝牵头，责＝责任，配＝配合；空白为不参与。");
    }

    /** The first characters of the words, which fit a column as wide as a unit's name may be high. */
    private static String letters(List<UnitRole> roles) {
        return roles.stream().map(role -> role.word().substring(0, 1)).collect(Collectors.joining());
    }

    /**
     * Bodies against areas (条块矩阵): how many tasks they share, and the lamp of those by a rule.
     *
     * @param sectors the kind of the bodies, such as 工作专班
     * @param areas the group of the areas, such as 各乡镇
     * @throws IllegalArgumentException if the campaign has no such group
     */
    public static ReportTable<Body> sectorsByAreas(
            Standing standing, BodyKind sectors, UnitGroupId areas, RollUpRule rule) {
        Matrix<Body, OrgUnit, Optional<Lamp>> matrix =
                Matrix.sectorsByAreas(standing, sectors, areas).map(tasks -> lamp(tasks, rule));
        ReportTable<Body> table = Sheets.of(standing, Scope.whole(), "条块矩阵", matrix.rows())
                .print(PrintProfile.A3_LANDSCAPE)
                .column(Column.<Body, String>of(
                                sectors.word(),
                                CellTypes.TEXT,
                                body -> body.shortName().orElse(body.name()))
                        .width(14));
        for (OrgUnit area : matrix.columns()) {
            table = table.column(Column.<Body, Lamp>optional(
                            area.name(),
                            CellTypes.LAMP,
                            body -> matrix.cell(body, area).flatMap(lamp -> lamp))
                    .width(5));
        }
        return table.note("注：格内为双方共同承担的任务数及其总体亮灯，按“%s”确定；空白为无共同任务。".formatted(rule));
    }

    /** The lamp with the number of tasks before its word. */
    private static Optional<Lamp> lamp(List<TaskStanding> tasks, RollUpRule rule) {
        return rule.lamp(Summary.of(tasks))
                .map(lamp -> new Lamp(lamp.colour(), "%s项%s".formatted(tasks.size(), lamp.word())));
    }
}
