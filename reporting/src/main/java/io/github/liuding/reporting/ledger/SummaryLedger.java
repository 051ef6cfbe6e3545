package io.github.liuding.reporting.ledger;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.RollUpRule;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.projection.Summaries;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Sums of a standing (汇总表) by unit and by body, for A3 across. A state or lamp that no task has takes no column. */
public final class SummaryLedger {
    private final Standing standing;
    private final RollUpRule rule;

    private SummaryLedger(Standing standing, RollUpRule rule) {
        this.standing = standing;
        this.rule = rule;
    }

    /** A line of a table. */
    private record Line(String name, Summary summary) {}

    /** The sums of a standing; the lamp of a line is the worst of its tasks. */
    public static SummaryLedger of(Standing standing) {
        return of(standing, RollUpRule.worst());
    }

    /** The sums of a standing, the lamp of a line by a rule. */
    public static SummaryLedger of(Standing standing, RollUpRule rule) {
        return new SummaryLedger(standing, rule);
    }

    /** The table by unit (单位汇总表): what each leads, in protocol order. */
    public ReportTable<?> byUnit() {
        Campaign campaign = standing.campaign();
        List<Line> lines = new ArrayList<>();
        Summaries.byUnit(standing).forEach((unit, summary) -> {
            if (!summary.isEmpty()) {
                lines.add(new Line(campaign.units().nameOf(unit), summary));
            }
        });
        return table("单位汇总表", "牵头单位", lines, new Line("未明确牵头单位", Summaries.ofNoUnit(standing)))
                .note("注：按牵头单位统计，几个单位共同牵头的任务分别计入，合计不重复计；不牵头任务的单位未列。");
    }

    /** The table by body (机构汇总表): what belongs to each with those under it, in the order of the tree. */
    public ReportTable<?> byBody() {
        Campaign campaign = standing.campaign();
        List<Line> lines = new ArrayList<>();
        Summaries.byBody(standing).forEach((id, summary) -> {
            if (!summary.isEmpty()) {
                lines.add(new Line(
                        campaign.bodies()
                                .body(id)
                                .map(body -> body.shortName().orElse(body.name()))
                                .orElse(id.value()),
                        summary));
            }
        });
        return table("机构汇总表", "工作机构", lines, new Line("未归口机构", Summaries.ofNoBody(standing)))
                .note("注：上级机构含其下设机构的任务，合计不重复计；没有任务的机构未列。");
    }

    /** Whether any task belongs to a body, so that the table by body has something to say. */
    boolean hasBodies() {
        return Summaries.byBody(standing).values().stream().anyMatch(summary -> !summary.isEmpty());
    }

    private ReportTable<Line> table(String name, String heading, List<Line> lines, Line rest) {
        Summary whole = Summary.of(standing);
        List<Line> all = new ArrayList<>(lines);
        if (!rest.summary().isEmpty()) {
            all.add(rest);
        }
        if (!whole.isEmpty()) {
            all.add(new Line("合计", whole));
        }
        ReportTable<Line> table = Sheets.of(standing, Scope.whole(), name, all)
                .print(PrintProfile.A3_LANDSCAPE)
                .column(Column.<Line, String>of(heading, CellTypes.TEXT, Line::name)
                        .width(12))
                .column(count("任务数", Summary::tasks));
        for (TaskState state : TaskState.values()) {
            table = withCount(table, whole, state.word(), summary -> summary.in(state), "任务状态");
        }
        for (Map.Entry<Lamp, Integer> lamp :
                whole.lamps(standing.campaign().lamps()).entrySet()) {
            table = withCount(
                    table,
                    whole,
                    heading(lamp.getKey()),
                    summary -> summary.lamps().getOrDefault(lamp.getKey(), 0),
                    "任务亮灯");
        }
        table = table.column(count("逾期任务", Summary::overdue));
        table = withCount(table, whole, "逾期销号任务", Summary::closedLate);
        table = withCount(table, whole, "延期任务", Summary::extended);
        table = withCount(table, whole, "漏报次数", Summary::missedReports);
        return table.column(Column.<Line, BigDecimal>optional(
                                standing.campaign().formula().name() + "确定率",
                                CellTypes.PERCENT,
                                line -> line.summary().shareDetermined())
                        .width(6)
                        .whenMissing("—"))
                .column(Column.<Line, Lamp>optional("总体亮灯", CellTypes.LAMP, line -> rule.lamp(line.summary()))
                        .width(6))
                .note("注：总体亮灯按“%s”确定。".formatted(rule));
    }

    private static ReportTable<Line> withCount(
            ReportTable<Line> table, Summary whole, String heading, ToIntFunction<Summary> count, String... higher) {
        return count.applyAsInt(whole) == 0
                ? table
                : table.column(count(heading, count).under(higher));
    }

    private static Column<Line, Integer> count(String heading, ToIntFunction<Summary> count) {
        return Column.<Line, Integer>of(heading, CellTypes.WHOLE, line -> count.applyAsInt(line.summary()))
                .width(4);
    }

    /** Colour and word, as the lamp itself is shown. */
    private static String heading(Lamp lamp) {
        return colour(lamp.colour()) + "灯" + lamp.word();
    }

    private static String colour(LampColour colour) {
        return switch (colour) {
            case GREEN -> "绿";
            case BLUE -> "蓝";
            case YELLOW -> "黄";
            case ORANGE -> "橙";
            case RED -> "红";
            case GREY -> "灰";
        };
    }
}
