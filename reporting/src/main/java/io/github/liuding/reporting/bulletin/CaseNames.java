package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.supervision.StageStanding;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What an order of supervision says of its case (督办事项). */
final class CaseNames {
    static final Vocabulary<Material> NAMES = Vocabulary.<Material>of(
                    material -> SupervisionNames.CaseLine.origin(material.supervised()))
            .text("case", "督办事项编号", material -> material.supervised().id().value())
            .text("caseClass", "台账类别", material -> material.supervised().caseClass())
            .text(
                    "weight",
                    "事项分量",
                    material -> material.supervised().opened().weight().word())
            .text("matter", "督办事项", material -> material.supervised().opened().matter())
            .textIfAny(
                    "source", "事项来源", material -> material.supervised().opened().source())
            .text(
                    "handler",
                    "承办单位",
                    material -> material.nameOf(material.supervised().handler()))
            .list(
                    "coHandlers",
                    "协办单位",
                    material -> material.namesOf(material.supervised().opened().coHandlers()))
            .textIfAny(
                    "requirement",
                    "办理要求",
                    material -> material.supervised().opened().requirement())
            .day(
                    "openedOn",
                    "交办日期",
                    material -> Optional.of(material.supervised().opened().on()))
            .day("due", "办理时限", material -> material.supervised().due())
            .rows("stages", "应反馈的阶段和节点", Stage.NAMES, material -> stages(material))
            .rows(
                    "escalations",
                    "已采取的督办方式",
                    Escalation.NAMES,
                    material -> material.supervised().escalations().stream()
                            .map(Escalation::new)
                            .toList());

    private CaseNames() {}

    private static List<Stage> stages(Material material) {
        return material.supervised().owed().stream()
                .filter(stage -> stage.due().isPresent())
                .map(stage ->
                        new Stage(material, new SupervisionNames.CaseLine(material, material.supervised()), stage))
                .toList();
    }

    /** A stage that is owed (应反馈阶段). */
    record Stage(Material material, SupervisionNames.CaseLine of, StageStanding stage) {
        static final Vocabulary<Stage> NAMES = Vocabulary.<Stage>of(line -> line.of.origin())
                .text("stage", "阶段", line -> line.stage.name())
                .day("stageDue", "阶段时限", line -> line.stage.due())
                .count(
                        "daysLate",
                        "逾期天数",
                        line -> line.stage
                                .due()
                                .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, line.material.asOf())))
                                .orElse(0L))
                .text("case", "督办事项编号", line -> line.of.one().id().value())
                .text("matter", "督办事项", line -> line.of.one().opened().matter())
                .day(
                        "openedOn",
                        "交办日期",
                        line -> Optional.of(line.of.one().opened().on()));
    }

    /** A means that was used (督办方式). */
    record Escalation(CaseEscalated entry) {
        static final Vocabulary<Escalation> NAMES = Vocabulary.<Escalation>of(
                        line -> new Origin("督办事项%s".formatted(line.entry.caseId()), List.of(line.entry.id())))
                .text("means", "督办方式", line -> line.entry.means())
                .day("on", "日期", line -> Optional.of(line.entry.on()))
                .textIfAny("demand", "要求", line -> line.entry.text());
    }
}
