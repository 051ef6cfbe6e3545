package io.github.liuding.core.accountability;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.assessment.Veto;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.regime.LowPlace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rankings say against units. A body that is ranked counts for no unit, as its tasks do not. A place in a period that
 * is over can be made good by nobody, so that it ends with the period.
 */
record RankingFacts(AssessmentHistory history, LocalDate asOf) {
    /** A fact a period for each unit, the last period first, as long as it stands there in a row up to the last period. */
    Map<UnitId, List<Evidence>> rows(LowPlace place, PeriodKind kind) {
        Map<UnitId, List<Evidence>> facts = new LinkedHashMap<>();
        Set<UnitId> inARow = new LinkedHashSet<>();
        int row = 0;
        for (Assessment assessment : history.ranked(kind)) {
            Map<UnitId, Evidence> low = new LinkedHashMap<>();
            row++;
            for (Ranking ranking : assessment.rankings()) {
                low.putAll(low(place, assessment, ranking, row));
            }
            if (row == 1) {
                inARow.addAll(low.keySet());
            }
            inARow.retainAll(low.keySet());
            inARow.forEach(unit ->
                    facts.computeIfAbsent(unit, first -> new ArrayList<>()).add(low.get(unit)));
        }
        return facts;
    }

    private static Map<UnitId, Evidence> low(LowPlace place, Assessment assessment, Ranking ranking, int row) {
        return switch (place) {
            case BOTTOM -> placed(EvidenceKind.RANKED_BOTTOM, assessment, ranking, ranking.bottom(), row);
            case LAST -> placed(EvidenceKind.RANKED_LAST, assessment, ranking, ranking.last(), row);
            case VETOED -> vetoed(assessment, ranking, row);
        };
    }

    private static Map<UnitId, Evidence> placed(
            EvidenceKind kind, Assessment assessment, Ranking ranking, List<Placing> placings, int row) {
        Map<UnitId, Evidence> facts = new LinkedHashMap<>();
        for (Placing one : placings) {
            if (one.contender().reference() instanceof UnitReference.ToUnit unit) {
                facts.put(
                        unit.id(),
                        fact(kind, assessment, row)
                                .sentence("%s考核在%s%s个单位中列第%s名，得分%s"
                                        .formatted(
                                                ranking.period().words(),
                                                Words.quoted(ranking.group().name()),
                                                ranking.placings().size(),
                                                one.place(),
                                                one.total().toPlainString()))
                                .build());
            }
        }
        return facts;
    }

    private static Map<UnitId, Evidence> vetoed(Assessment assessment, Ranking ranking, int row) {
        Map<UnitId, Evidence> facts = new LinkedHashMap<>();
        ranking.unplaced().stream().filter(one -> one.vetoed()).forEach(one -> {
            if (one.contender().reference() instanceof UnitReference.ToUnit unit) {
                facts.put(
                        unit.id(),
                        fact(EvidenceKind.VETOED, assessment, row)
                                .entries(vetoes(assessment, one.contender()))
                                .sentence("%s考核被一票否决：%s"
                                        .formatted(ranking.period().words(), one.reason()))
                                .build());
            }
        });
        return facts;
    }

    private static List<EntryId> vetoes(Assessment assessment, Contender who) {
        return assessment.sheet(who.reference()).stream()
                .flatMap(sheet -> sheet.vetoes().stream())
                .map(Veto::entry)
                .distinct()
                .toList();
    }

    private static EvidenceBuilder fact(EvidenceKind kind, Assessment assessment, int row) {
        return Evidence.builder()
                .kind(kind)
                .matter(new Matter.OfAssessment(assessment.period()))
                .figure((long) row)
                .since(assessment.closedOn().plusDays(1))
                .endedOn(assessment.closedOn());
    }

    /** The special reports that are owed and late, the last quarter first. */
    Map<UnitId, List<Evidence>> missedReports() {
        Map<UnitId, List<Evidence>> facts = new LinkedHashMap<>();
        for (SpecialReport report : history.specialReports()) {
            if (report.isOverdue(asOf) && report.contender().reference() instanceof UnitReference.ToUnit unit) {
                facts.computeIfAbsent(unit.id(), first -> new ArrayList<>()).add(missed(report));
            }
        }
        return facts;
    }

    private Evidence missed(SpecialReport report) {
        long days = ChronoUnit.DAYS.between(report.due(), asOf);
        return Evidence.builder()
                .kind(EvidenceKind.SPECIAL_REPORT_MISSED)
                .matter(new Matter.OfAssessment(report.period()))
                .figure(days)
                .since(report.due().plusDays(1))
                .sentence("%s应于%s前作专门汇报（%s），已逾期%s天"
                        .formatted(report.period().words(), Words.day(report.due()), report.reason(), days))
                .build();
    }
}
