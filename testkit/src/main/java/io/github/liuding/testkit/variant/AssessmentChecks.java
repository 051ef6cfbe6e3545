package io.github.liuding.testkit.variant;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.reporting.ledger.RankingLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The month of the variant's day, scored by its own scheme (考核). */
final class AssessmentChecks {
    private AssessmentChecks() {}

    static List<Check> all() {
        return List.of(
                new Check("every peer group has members (考核分组)", AssessmentChecks::members),
                new Check(
                        "the month is scored without a fault (计分)",
                        variant -> assessment(variant).findings().stream()
                                // Which checking the file tells, with its place.
                                .filter(finding -> !finding.code().equals(CampaignFindings.IN_TWO_GROUPS))
                                .toList()),
                new Check("every score sheet is the sum of its lines (得分表)", AssessmentChecks::sheets),
                new Check("everybody is placed by points, or told why not (排名)", AssessmentChecks::places),
                new Check(
                        "the ranking can be written (排名工作簿)",
                        variant -> Written.faults(
                                variant, RankingLedger.of(assessment(variant).provisional()))));
    }

    private static Assessment assessment(Variant variant) {
        return Assessment.of(variant.scheme(), variant.standing(), Period.of(PeriodKind.MONTH, variant.asOf()));
    }

    private static List<Finding> members(Variant variant) {
        return variant.scheme().groups().stream()
                .filter(group ->
                        variant.campaign().units().expand(group.members()).isEmpty()
                                && variant.campaign().bodies(group.members()).isEmpty())
                .map(group -> Variant.fault(
                        VariantFindings.GROUP_EMPTY,
                        "/assessment/scoring/groups",
                        "考核分组“%s”没有成员".formatted(group.name()),
                        "Peer group '%s' has no members".formatted(group.name())))
                .toList();
    }

    private static List<Finding> sheets(Variant variant) {
        List<Finding> faults = new ArrayList<>();
        for (ScoreSheet sheet : assessment(variant).sheets()) {
            BigDecimal lines = variant.library().lines(sheet).stream()
                    .map(ScoreLine::points)
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sheet.total()
                    .filter(total -> total.compareTo(lines) != 0)
                    .ifPresent(total -> faults.add(Variant.fault(
                            VariantFindings.SUM_DIFFERS,
                            "/assessment/scoring",
                            "“%s”各项合计%s，总分%s".formatted(sheet.contender().name(), lines, total),
                            "The lines of '%s' come to %s and not to %s"
                                    .formatted(sheet.contender().name(), lines, total))));
        }
        return faults;
    }

    private static List<Finding> places(Variant variant) {
        Assessment assessment = assessment(variant).provisional();
        List<Finding> faults = new ArrayList<>();
        Set<Contender> told = new HashSet<>();
        for (PeerGroup group : assessment.scheme().groups()) {
            Ranking ranking = assessment.ranking(group.name());
            List<Placing> placings = variant.library().placings(ranking);
            placings.forEach(placing -> told.add(placing.contender()));
            ranking.unplaced().forEach(one -> told.add(one.contender()));
            for (int i = 1; i < placings.size(); i++) {
                boolean behind = placings.get(i).place() >= placings.get(i - 1).place();
                boolean fewer =
                        placings.get(i).total().compareTo(placings.get(i - 1).total()) <= 0;
                if (!behind || !fewer) {
                    faults.add(wrong(placings.get(i).contender()));
                }
            }
        }
        assessment.contenders().stream().filter(one -> !told.contains(one)).forEach(one -> faults.add(wrong(one)));
        return faults;
    }

    private static Finding wrong(Contender contender) {
        return Variant.fault(
                VariantFindings.PLACE_WRONG,
                "/assessment/scoring",
                "“%s”的名次与得分不符，或没有名次也没有说明".formatted(contender.name()),
                "'%s' has a place that its points do not give, or none and no reason".formatted(contender.name()));
    }
}
