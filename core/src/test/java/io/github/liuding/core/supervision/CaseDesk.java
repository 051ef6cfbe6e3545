package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseAnsweredBuilder;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.SupervisionSchemeBuilder;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Campaigns and entries for tests of cases: 县住建局 handles what 县发改局 assigns. Entries are named by their day. */
final class CaseDesk {
    static final CaseId CASE = new CaseId("DB-1");
    static final String CLASS = "领导小组交办事项";
    static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();

    private CaseDesk() {}

    /** By 13710, in days of the calendar. */
    static Campaign campaign() {
        return campaign(scheme -> scheme);
    }

    static Campaign campaign(UnaryOperator<SupervisionSchemeBuilder> change) {
        SupervisionSchemeBuilder scheme =
                SupervisionScheme.builder().system("13710").addClasses("县委、县政府议定事项", CLASS);
        return Qinghe.campaign().toBuilder()
                .regime(Regime.builder()
                        .supervision(change.apply(scheme).build())
                        .build())
                .build();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static EntryId id(String kind, LocalDate on) {
        return new EntryId(kind + "-" + on);
    }

    static CaseOpened opened(String on, CaseWeight weight, CaseNode... nodes) {
        return CaseOpened.builder()
                .id(id("O", day(on)))
                .caseId(CASE)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .caseClass(CLASS)
                .matter("企业用地手续久拖不决")
                .handler(Qinghe.HOUSING)
                .weight(weight)
                .addNodes(nodes)
                .build();
    }

    static CaseOpened ordinary(String on) {
        return opened(on, CaseWeight.ORDINARY);
    }

    static CaseNode node(String name, String due) {
        return new CaseNode(name, day(due));
    }

    private static CaseAnsweredBuilder answer(String on) {
        return CaseAnswered.builder()
                .id(id("A", day(on)))
                .caseId(CASE)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.HOUSING)
                .text("已办理");
    }

    static CaseAnswered answered(String on, String stage) {
        return answer(on).stage(stage).build();
    }

    static CaseAnswered planned(String on, CaseNode... nodes) {
        return answer(on).addPlan(nodes).build();
    }

    static CaseAnswered asked(String on) {
        return answer(on).asksToClose(true).build();
    }

    static CaseReturned returned(String on, String stage) {
        return CaseReturned.builder()
                .id(id("R", day(on)))
                .caseId(CASE)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .stage(Optional.of(stage).filter(name -> !name.isEmpty()))
                .reason("佐证不全")
                .build();
    }

    static CaseSettled settled(String on) {
        return settled(on, Qinghe.REFORM);
    }

    static CaseSettled settled(String on, UnitId by) {
        return CaseSettled.builder()
                .id(id("S", day(on)))
                .caseId(CASE)
                .on(day(on))
                .recordedOn(day(on))
                .by(by)
                .grade(CloseOutGrade.GOOD)
                .build();
    }

    static CaseEscalated escalated(String on, String means, String newDue) {
        return CaseEscalated.builder()
                .id(id("E", day(on)))
                .caseId(CASE)
                .on(day(on))
                .recordedOn(day(on))
                .by(Qinghe.REFORM)
                .means(means)
                .newDue(Optional.of(newDue).filter(due -> !due.isEmpty()).map(LocalDate::parse))
                .build();
    }

    static Folded<CaseStanding> fold(CaseEntry... entries) {
        return fold(campaign(), entries);
    }

    static Folded<CaseStanding> fold(Campaign campaign, CaseEntry... entries) {
        return CaseStanding.of(campaign, List.of(entries), NATIONAL);
    }

    /** Of entries that all fit. */
    static CaseStanding standing(CaseEntry... entries) {
        Folded<CaseStanding> folded = fold(entries);
        if (!folded.remarks().isEmpty()) {
            throw new AssertionError(lines(folded.remarks()));
        }
        return folded.value().orElseThrow();
    }

    /** Severity, code, entry and both sentences of each. */
    static List<String> lines(List<EntryRemark> remarks) {
        return remarks.stream()
                .map(remark -> "%s %s %s %s / %s"
                        .formatted(
                                remark.severity(),
                                remark.code(),
                                remark.entry().id(),
                                remark.message(),
                                remark.english()))
                .toList();
    }

    static List<String> stages(CaseStanding standing) {
        return standing.stages().stream().map(StageStanding::toString).toList();
    }

    static List<String> names(List<StageStanding> stages) {
        return stages.stream().map(StageStanding::name).toList();
    }
}
