package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.CaseState;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A supervised case as a row of a paper (督办事项).
 *
 * @param material what the paper is written from
 * @param one how it stands
 */
record CaseLine(Material material, CaseStanding one) {
    static final Vocabulary<CaseLine> NAMES = Vocabulary.<CaseLine>of(line -> line.origin())
            .text("case", "督办事项编号", line -> line.one.id().value())
            .text("caseClass", "台账类别", line -> line.one.caseClass())
            .text("matter", "督办事项", line -> line.one.opened().matter())
            .textIfAny("source", "事项来源", line -> line.one.opened().source())
            .text("handler", "承办单位", line -> line.material.nameOf(line.one.handler()))
            .list(
                    "coHandlers",
                    "协办单位",
                    line -> line.material.namesOf(line.one.opened().coHandlers()))
            .textIfAny("requirement", "办理要求", line -> line.one.opened().requirement())
            .day("openedOn", "交办日期", line -> Optional.of(line.one.opened().on()))
            .day("due", "办理时限", line -> line.one.due())
            .text("state", "办理状态", line -> line.one.state().word())
            .count("daysOverdue", "逾期天数", line -> line.one.overdueDays(line.material.asOf()))
            .rows(
                    "missedStages",
                    "逾期未反馈的阶段",
                    StageLine.NAMES,
                    line -> StageLine.of(line.material, line.one, line.one.missed(line.material.asOf())));

    Origin origin() {
        return origin(one);
    }

    static Origin origin(CaseStanding one) {
        return new Origin(
                "督办事项%s".formatted(one.id()),
                one.entries().stream().map(JournalEntry::id).toList());
    }

    static List<CaseLine> open(Material material, Predicate<CaseStanding> selected) {
        return material.standing().cases().stream()
                .filter(one -> one.state() != CaseState.SETTLED)
                .filter(selected)
                .map(one -> new CaseLine(material, one))
                .toList();
    }
}
