package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.accountability.Evidence;
import io.github.liuding.core.accountability.EvidenceKind;
import io.github.liuding.core.accountability.Matter;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.template.Figures;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What papers to one unit say of it (致一个单位的文书). */
final class UnitNames {
    private static final BigDecimal FAR_BEHIND = new BigDecimal("0.1");

    static final Vocabulary<Material> NAMES = Vocabulary.of(UnitNames::origin)
            .text("unit", "单位", material -> material.nameOf(material.unit()))
            .text("unitFullName", "单位全称", material -> material.fullNameOf(material.unit()))
            .rows("led", "牵头的任务", TaskLine.NAMES, Material::led)
            .rows("overdueTasks", "牵头的逾期任务", TaskLine.NAMES, material -> led(material, TaskStanding::isOverdue))
            .rows("slowTasks", "牵头的逾期、落后10个百分点以上或从未报告的任务", TaskLine.NAMES, material -> led(material, UnitNames::isSlow))
            .rows(
                    "dueTasks",
                    "牵头的30日内到期任务",
                    TaskLine.NAMES,
                    material -> led(material, task -> TaskNames.isDueSoon(material, task)))
            .rows(
                    "missedTasks",
                    "牵头的有漏报的任务",
                    Missed.NAMES,
                    material -> led(material, task -> !task.missedReports().isEmpty()).stream()
                            .map(line -> new Missed(line, material.request().date()))
                            .toList())
            .rows(
                    "reminded",
                    "逾期、即将到期或有漏报的牵头任务",
                    TaskLine.NAMES,
                    material -> led(
                            material,
                            task -> task.isOverdue()
                                    || TaskNames.isDueSoon(material, task)
                                    || !task.missedReports().isEmpty()))
            .rows(
                    "openCases",
                    "承办的未办结督办事项",
                    CaseLine.NAMES,
                    material -> CaseLine.open(material, one -> one.handler().equals(material.unit())))
            .rows(
                    "lateCases",
                    "逾期未反馈的督办事项",
                    CaseLine.NAMES,
                    material -> CaseLine.open(
                            material,
                            one -> one.handler().equals(material.unit())
                                    && !one.missed(material.asOf()).isEmpty()))
            .rows("evidence", "约谈事由", Fact.NAMES, UnitNames::facts);

    private UnitNames() {}

    private static Origin origin(Material material) {
        return Origin.given("%s，%s".formatted(material.origin().of(), material.nameOf(material.unit())));
    }

    private static List<TaskLine> led(Material material, Predicate<TaskStanding> selected) {
        return material.led().stream()
                .filter(line -> selected.test(line.task()))
                .toList();
    }

    private static boolean isSlow(TaskStanding task) {
        return task.isOverdue()
                || task.behind().filter(gap -> gap.compareTo(FAR_BEHIND) >= 0).isPresent()
                || (Material.isOpen(task) && task.lastReport().isEmpty());
    }

    /** A task and the days on which its report is missing (漏报). */
    record Missed(TaskLine task, LocalDate paper) {
        static final Vocabulary<Missed> NAMES = Vocabulary.<Missed>of(line -> line.task.origin())
                .text(
                        "title",
                        "任务名称",
                        line -> line.task.task().task().assignment().title())
                .count("missedReports", "漏报次数", line -> line.days().size())
                .list(
                        "days",
                        "漏报日期",
                        line -> line.days().stream()
                                .map(day -> Figures.print(day, "short", line.paper))
                                .toList());

        private List<LocalDate> days() {
            return task.task().missedReports();
        }
    }

    /** Reports missed in a row on one matter are told together, where the first of them stands. */
    private static List<Fact> facts(Material material) {
        Map<Object, List<Evidence>> told = new LinkedHashMap<>();
        for (Evidence one : material.evidence()) {
            Object key =
                    one.kind() == EvidenceKind.REPORT_MISSED && one.matter().isPresent() ? one.matter() : one;
            told.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
        }
        return told.values().stream()
                .map(evidence -> Fact.of(material, evidence))
                .toList();
    }

    /**
     * What speaks for a step (事由).
     *
     * @param evidence at least one, all of one kind
     */
    record Fact(List<Evidence> evidence, String sentence) {
        static final Vocabulary<Fact> NAMES = Vocabulary.<Fact>of(Fact::origin).text("fact", "事实", Fact::sentence);

        private static Fact of(Material material, List<Evidence> evidence) {
            Evidence first = evidence.get(0);
            Optional<TaskLine> task = material.tasks().stream()
                    .filter(line -> first.matter()
                            .filter(new Matter.OfTask(line.task().task().id())::equals)
                            .isPresent())
                    .findFirst();
            List<LocalDate> missed = evidence.stream()
                    .flatMap(one -> one.since().stream())
                    .map(since -> since.minusDays(1))
                    .sorted()
                    .toList();
            return new Fact(
                    evidence,
                    task.filter(line -> evidence.size() > 1)
                            .map(line -> "任务%s%s%s至%s连续漏报%s次"
                                    .formatted(
                                            line.task().task().number(),
                                            Figures.print(
                                                    line.task()
                                                            .task()
                                                            .assignment()
                                                            .title(),
                                                    "quoted"),
                                            Figures.print(missed.get(0), ""),
                                            Figures.print(missed.get(missed.size() - 1), ""),
                                            evidence.size()))
                            .orElse(first.sentence()));
        }

        private Origin origin() {
            return new Origin(
                    "责任追究依据（%s）".formatted(evidence.get(0).kind().word()),
                    evidence.stream()
                            .flatMap(one -> one.entries().stream())
                            .distinct()
                            .toList());
        }
    }
}
