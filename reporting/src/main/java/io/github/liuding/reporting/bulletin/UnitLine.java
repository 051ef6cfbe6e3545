package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.Summaries;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Value;
import io.github.liuding.reporting.template.ValueType;
import io.github.liuding.reporting.template.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A unit with the tasks that it leads, as a row of a paper (单位).
 *
 * @param name its name
 * @param summary what its tasks come to
 * @param tasks those tasks
 * @param origin where that is read
 */
record UnitLine(String name, Summary summary, List<TaskLine> tasks, Origin origin) {
    /** Finer than is printed, so that differences of shares are right as printed. */
    private static final int SHARE_SCALE = 12;

    static final Vocabulary<UnitLine> NAMES = Vocabulary.<UnitLine>of(line -> line.origin)
            .text("unit", "单位", UnitLine::name)
            .count("all", "牵头任务数", line -> line.summary.tasks())
            .tally("closed", "已销号任务数", in(TaskState.CLOSED))
            .tally("requested", "已申请销号任务数", in(TaskState.CLOSE_OUT_REQUESTED))
            .tally("overdue", "逾期任务数", line -> line.tally(line.summary.overdue(), TaskStanding::isOverdue))
            .tally(
                    "missedReports",
                    "漏报次数",
                    line -> line.tally(
                            line.summary.missedReports(),
                            task -> !task.missedReports().isEmpty()))
            .traced("closedShare", ValueType.SHARE, "销号率", UnitLine::closedShare);

    /** Every unit that leads a task, in protocol order. */
    static List<UnitLine> of(Material material) {
        List<UnitLine> lines = new ArrayList<>();
        Summaries.byUnit(material.standing()).forEach((unit, summary) -> {
            if (!summary.isEmpty()) {
                lines.add(new UnitLine(material.nameOf(unit), summary, material.led(unit), origin(material, unit)));
            }
        });
        return lines;
    }

    private static Function<UnitLine, Vocabulary.Tally> in(TaskState state) {
        return line -> line.tally(line.summary.in(state), task -> task.state() == state);
    }

    private Vocabulary.Tally tally(long count, Predicate<TaskStanding> counted) {
        return new Vocabulary.Tally(
                count,
                tasks.stream()
                        .filter(line -> counted.test(line.task()))
                        .flatMap(line -> line.lastEntry().stream())
                        .toList());
    }

    /** It rests on the entries by which tasks were closed. */
    private Optional<Value.Figure> closedShare() {
        Origin closed = new Origin(origin.of(), in(TaskState.CLOSED).apply(this).entries());
        return share(summary).map(number -> new Value.Figure(number, closed));
    }

    private static Origin origin(Material material, UnitId unit) {
        return Origin.given("%s，%s牵头的任务".formatted(material.origin().of(), material.nameOf(unit)));
    }

    /** The share of tasks that are closed; empty where there are none. */
    static Optional<BigDecimal> share(Summary summary) {
        return summary.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(summary.in(TaskState.CLOSED))
                        .divide(BigDecimal.valueOf(summary.tasks()), SHARE_SCALE, RoundingMode.HALF_UP));
    }
}
