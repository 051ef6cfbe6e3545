package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out who owes a special report because of a quarter.
 *
 * @param assessment the assessment of the quarter
 * @param read the standing in which the reports that were given are looked for
 */
record OwedReports(Assessment assessment, Standing read) {
    List<SpecialReport> reports() {
        Optional<Integer> within = assessment.scheme().specialReportWithinDays();
        if (assessment.period().kind() != PeriodKind.QUARTER || within.isEmpty()) {
            return List.of();
        }
        LocalDate due = assessment.period().to().plusDays(within.get());
        List<SpecialReport> owed = new ArrayList<>();
        for (Ranking ranking : assessment.rankings()) {
            for (Contender who :
                    assessment.figures().contenders().in(ranking.group().name())) {
                List<String> reasons = new ArrayList<>();
                ranking.placing(who)
                        .filter(one -> ranking.isBottom(who))
                        .ifPresent(one -> reasons.add("季度排名第%s，靠后".formatted(one.place())));
                slow(who).ifPresent(reasons::add);
                if (!reasons.isEmpty()) {
                    owed.add(new SpecialReport(who, assessment.period(), String.join("；", reasons), due, given(who)));
                }
            }
        }
        return List.copyOf(owed);
    }

    private Optional<SpecialReportGiven> given(Contender who) {
        return read.actions().stream()
                .filter(SpecialReportGiven.class::isInstance)
                .map(SpecialReportGiven.class::cast)
                .filter(entry -> entry.period().equals(assessment.period()))
                .filter(who::isIn)
                .findFirst();
    }

    /** Slow is whose tasks are behind the time that has passed of them. */
    private Optional<String> slow(Contender who) {
        return assessment.scheme().criteria(who.group()).stream()
                .filter(one -> one.source() == FigureSource.PROGRESS)
                .flatMap(one -> assessment.figures().figure(one, who).value().stream())
                .filter(figure -> figure.compareTo(Exact.HUNDRED) < 0)
                .map(figure -> "进展缓慢，为应完成进度的%s%%".formatted(figure.words(2)))
                .findFirst();
    }
}
