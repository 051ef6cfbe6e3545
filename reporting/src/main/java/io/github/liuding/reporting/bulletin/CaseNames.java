package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What an order of supervision says of its case (督办事项). */
final class CaseNames {
    static final Vocabulary<Material> NAMES = Vocabulary.<Material>of(
                    material -> CaseLine.origin(material.supervised()))
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
            .text(
                    "handlerFullName",
                    "承办单位全称",
                    material -> material.fullNameOf(material.supervised().handler()))
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
            .rows(
                    "stages",
                    "应反馈的阶段和节点",
                    StageLine.NAMES,
                    material -> StageLine.of(
                            material,
                            material.supervised(),
                            material.supervised().owed()))
            .rows(
                    "escalations",
                    "已采取的督办方式",
                    Escalation.NAMES,
                    material -> material.supervised().escalations().stream()
                            .map(Escalation::new)
                            .toList());

    private CaseNames() {}

    /** A means that was used (督办方式). */
    record Escalation(CaseEscalated entry) {
        static final Vocabulary<Escalation> NAMES = Vocabulary.<Escalation>of(
                        line -> new Origin("督办事项%s".formatted(line.entry.caseId()), List.of(line.entry.id())))
                .text("means", "督办方式", line -> line.entry.means())
                .day("on", "日期", line -> Optional.of(line.entry.on()))
                .textIfAny("demand", "要求", line -> line.entry.text());
    }
}
