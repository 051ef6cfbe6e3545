package io.github.liuding.testkit.variant;

import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.projection.WallChart;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.ledger.FourListLedger;
import io.github.liuding.reporting.ledger.MatrixLedger;
import io.github.liuding.reporting.ledger.ResponsibilityBreakdown;
import io.github.liuding.reporting.ledger.SummaryLedger;
import io.github.liuding.reporting.ledger.SupervisionTables;
import io.github.liuding.reporting.ledger.UnitTables;
import io.github.liuding.reporting.ledger.WallChartLedger;
import io.github.liuding.reporting.table.ReportTable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.opentest4j.TestAbortedException;

/** Every list and ledger as a workbook that no program calls damaged (表格). */
final class TableChecks {
    private TableChecks() {}

    static List<Check> all() {
        return List.of(
                new Check("the task list has every task once, in the order of the paper (任务清单)", TableChecks::taskList),
                rendered("the task list can be written (任务清单)", lists(FourListLedger::taskList)),
                rendered(
                        "the list of responsibilities can be written (责任清单)",
                        lists(FourListLedger::responsibilityList)),
                rendered("the list of measures can be written (措施清单)", lists(FourListLedger::measureList)),
                rendered("the list of results can be written (结果清单)", lists(FourListLedger::resultList)),
                rendered(
                        "the breakdown of responsibilities can be written (责任分解表)",
                        variant -> List.of(ResponsibilityBreakdown.of(FourLists.of(variant.standing())))),
                rendered(
                        "the sums by unit can be written (单位汇总表)",
                        variant -> List.of(SummaryLedger.of(variant.standing()).byUnit())),
                rendered(
                        "the matrix of tasks and units can be written (矩阵)",
                        variant -> List.of(MatrixLedger.tasksByUnits(variant.standing()))),
                rendered("the wall chart can be written (挂图作战表)", TableChecks::wallChart),
                rendered(
                        "the ledgers of supervision can be written (督办台账)",
                        variant -> SupervisionTables.of(variant.standing())),
                rendered(
                        "all of it can be bound, with cover and legend (成册)",
                        variant -> CampaignLedger.bound(variant.standing())),
                rendered("the unit with the most to do can have its own workbook (单位工作簿)", TableChecks::busiest),
                new Check(
                        "the same tables give the same bytes (字节一致)",
                        variant -> Written.bytesDiffer(variant, CampaignLedger.bound(variant.standing()), "清单工作簿")),
                new Check("every table says what every page must say (标注)", TableChecks::marking),
                new Check("the bodies can be drawn (组织机构图)", TableChecks::chart));
    }

    private static Check rendered(String name, Function<Variant, List<ReportTable<?>>> tables) {
        return new Check(name, variant -> {
            List<ReportTable<?>> made = tables.apply(variant);
            if (made.isEmpty()) {
                throw new TestAbortedException("There is nothing to put into it");
            }
            return Written.faults(variant, made);
        });
    }

    private static Function<Variant, List<ReportTable<?>>> lists(Function<FourListLedger, ReportTable<?>> list) {
        return variant -> List.of(list.apply(FourListLedger.of(FourLists.of(variant.standing()))));
    }

    private static List<Finding> taskList(Variant variant) {
        List<Task> listed = variant.library().lists(variant.standing()).taskList().stream()
                .map(row -> row.standing().task())
                .toList();
        return listed.equals(variant.campaign().tasks())
                ? List.of()
                : List.of(Variant.fault(
                        VariantFindings.SUM_DIFFERS,
                        "/goals",
                        "任务清单有%s项，方案有%s项，或次序不同"
                                .formatted(
                                        listed.size(),
                                        variant.campaign().tasks().size()),
                        "The task list has other tasks than the campaign, or another order"));
    }

    /** One for all: what differs from unit to unit is the number of rows. */
    private static List<ReportTable<?>> busiest(Variant variant) {
        return UnitTables.of(variant.standing()).stream()
                .max(Comparator.comparing(unit ->
                        Scope.unit(unit.unit().id()).of(variant.standing()).size()))
                .map(UnitTables::tables)
                .orElseGet(List::of);
    }

    private static List<ReportTable<?>> wallChart(Variant variant) {
        WallChart chart = WallChart.of(variant.standing());
        return chart.bars().isEmpty() ? List.of() : List.of(WallChartLedger.of(chart));
    }

    private static List<Finding> marking(Variant variant) {
        String marking =
                variant.campaign().marking().orElseThrow(() -> new TestAbortedException("The campaign has no marking"));
        return variant.library().bound(variant.standing()).stream()
                .filter(table -> table.marking().filter(marking::equals).isEmpty())
                .map(table -> Variant.fault(
                        VariantFindings.MARKING_MISSING,
                        "/marking",
                        "“%s”没有标注“%s”".formatted(table.name(), marking),
                        "'%s' does not say '%s'".formatted(table.name(), marking)))
                .toList();
    }

    private static List<Finding> chart(Variant variant) {
        if (variant.campaign().bodies().bodies().isEmpty()) {
            throw new TestAbortedException("The campaign sets up no body");
        }
        String drawn = variant.library().chart(variant.campaign());
        return drawn.equals(variant.library().chart(variant.campaign()))
                ? List.of()
                : List.of(Written.bytesDiffer("组织机构图"));
    }
}
