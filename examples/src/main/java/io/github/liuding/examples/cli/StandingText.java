package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.AppealState;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.CaseState;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.supervision.ProblemStanding;
import io.github.liuding.core.supervision.StageStanding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standing as text for the eye. */
final class StandingText {
    private static final String NOTHING = "—";
    private static final List<String> HEADINGS =
            List.of("序号", "任务", "牵头单位", "状态", "完成比例", "序时进度", "到期日", "剩余", "灯", "连续漏报", "延期");

    private final Standing standing;
    private final UnitNames units;
    private final StringBuilder text = new StringBuilder();

    private StandingText(Standing standing) {
        this.standing = standing;
        units = new UnitNames(standing.campaign());
    }

    static String of(Standing standing, Optional<LocalDate> knownBy) {
        StandingText text = new StandingText(standing);
        text.head(knownBy);
        text.tasks();
        text.cases();
        text.appeals();
        text.inspections();
        return text.text.toString();
    }

    private void head(Optional<LocalDate> knownBy) {
        Campaign campaign = standing.campaign();
        campaign.marking().ifPresent(marking -> text.append('[').append(marking).append("]\n"));
        text.append("地区  ").append(campaign.locality()).append('\n');
        text.append("工作  ").append(campaign.shortName()).append('\n');
        text.append("截至  ").append(standing.asOf()).append('\n');
        knownBy.ifPresent(day -> text.append("已知至  ").append(day).append('\n'));
    }

    private void tasks() {
        List<TaskStanding> tasks = standing.tasks();
        text.append("\n任务  共").append(tasks.size()).append("项\n");
        text.append("状态  ")
                .append(totals(tasks.stream().map(TaskStanding::state).sorted().map(TaskState::word)))
                .append('\n');
        text.append("亮灯  ")
                .append(totals(tasks.stream().map(TaskStanding::lamp).map(Lamp::word)))
                .append("\n\n");
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        tasks.forEach(task -> rows.add(row(task)));
        text.append(TextColumns.of(rows));
    }

    /** How often each word stands there, such as 推进中8、已销号4. */
    private static String totals(Stream<String> words) {
        Map<String, Long> counts =
                words.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + count.getValue())
                .collect(Collectors.joining("、"));
    }

    private static List<String> row(TaskStanding task) {
        return List.of(
                String.valueOf(task.task().number()),
                task.task().assignment().title(),
                lead(task),
                task.state().word(),
                task.completion().map(StandingText::percent).orElse(NOTHING),
                task.timePassed().map(StandingText::percent).orElse(NOTHING),
                task.due().map(LocalDate::toString).orElse(NOTHING),
                task.daysLeft().map(StandingText::left).orElse(NOTHING),
                task.lamp().word(),
                count(task.missedInARow(), "次"),
                count(task.extensions().size(), "次"));
    }

    /** Who leads, or else answers for it, in the paper's words. */
    static String lead(TaskStanding task) {
        String words = task.task().responsibility().inCharge().toString();
        return words.isBlank() ? "未定" : words;
    }

    private static String count(int number, String unit) {
        return number == 0 ? NOTHING : number + unit;
    }

    private static String percent(BigDecimal fraction) {
        BigDecimal percent =
                fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    private static String left(long days) {
        return days < 0 ? "逾期" + -days + "天" : days + "天";
    }

    private void cases() {
        List<CaseStanding> open = standing.cases().stream()
                .filter(supervised -> supervised.state() != CaseState.SETTLED)
                .toList();
        heading("督办事项", standing.cases().size(), "未办结%s项".formatted(open.size()));
        List<List<String>> rows = new ArrayList<>();
        for (CaseStanding supervised : open) {
            rows.add(List.of(
                    supervised.id().value(),
                    supervised.opened().matter(),
                    units.name(supervised.handler()),
                    supervised.state().word(),
                    supervised
                            .daysLeft(standing.asOf())
                            .map(days -> (days < 0 ? "" : "剩余") + left(days))
                            .orElse("无时限"),
                    supervised.owedNext().map(stage -> "下一步 " + step(stage)).orElse(""),
                    list("逾期未反馈 ", supervised.missed(standing.asOf()))));
        }
        text.append(TextColumns.of(rows));
    }

    private void appeals() {
        List<AppealStanding> open = standing.appeals().stream()
                .filter(appeal -> appeal.state() != AppealState.SETTLED
                        || !appeal.breaches(standing.asOf()).isEmpty())
                .toList();
        long unsettled = standing.appeals().stream()
                .filter(appeal -> appeal.state() != AppealState.SETTLED)
                .count();
        heading("企业诉求", standing.appeals().size(), "未办结%s项".formatted(unsettled));
        List<List<String>> rows = new ArrayList<>();
        for (AppealStanding appeal : open) {
            rows.add(List.of(
                    appeal.id().value(),
                    appeal.received().enterprise(),
                    appeal.received().matter(),
                    appeal.handler().map(units::name).orElse("未分办"),
                    appeal.state().word(),
                    appeal.owedNext().map(stage -> "下一步 " + step(stage)).orElse(""),
                    list("超时 ", appeal.breaches(standing.asOf()))));
        }
        text.append(TextColumns.of(rows));
    }

    private void inspections() {
        List<InspectionStanding> open = standing.inspections().stream()
                .filter(inspection -> !inspection.open().isEmpty())
                .toList();
        int problems =
                open.stream().mapToInt(inspection -> inspection.open().size()).sum();
        heading("督查", standing.inspections().size(), "未整改问题%s个".formatted(problems));
        for (InspectionStanding inspection : open) {
            text.append(inspection.id()).append("  ").append(inspection.held().title());
            if (!inspection.awaitingFeedback().isEmpty()) {
                text.append("  待反馈 ").append(units.names(inspection.awaitingFeedback()));
            }
            text.append('\n');
            List<List<String>> rows = new ArrayList<>();
            for (ProblemStanding problem : inspection.open()) {
                rows.add(List.of(
                        "  " + problem.problem().number(),
                        problem.problem().text(),
                        units.name(problem.problem().unit()),
                        problem.problem().rectifyBy().map(day -> day + "前整改").orElse("未定期限"),
                        problem.isOverdue(standing.asOf()) ? "逾期" : ""));
            }
            text.append(TextColumns.of(rows));
        }
    }

    /** Nothing where there never was any. */
    private void heading(String what, int all, String open) {
        if (all > 0) {
            text.append("\n%s  共%s项，%s\n".formatted(what, all, open));
        }
    }

    private static String step(StageStanding stage) {
        return stage.name() + stage.due().map(day -> "（" + day + "）").orElse("");
    }

    private static String list(String label, List<StageStanding> stages) {
        return stages.isEmpty()
                ? ""
                : label + stages.stream().map(StandingText::step).collect(Collectors.joining("、"));
    }
}
