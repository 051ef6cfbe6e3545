package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.scoring.CommendationRule;
import io.github.liuding.core.standing.Standing;
import java.util.ArrayList;
import java.util.List;

/** Holds a rule of commendation against the last periods, the last first. */
record Praise(CommendationRule rule, List<Assessment> periods, Standing standing) {
    List<Commendation> proposals() {
        List<Commendation> found = new ArrayList<>();
        if (periods.size() >= rule.inARow()) {
            List<Assessment> row = periods.subList(0, rule.inARow());
            for (Ranking last : row.get(0).rankings()) {
                for (Placing placing : last.first(rule.first())) {
                    Contender who = placing.contender();
                    if (row.stream().allMatch(one -> isAtTheFront(one, who)) && !isCommended(who, row.get(0))) {
                        found.add(new Commendation(who, rule.means(), row, reason(placing, last)));
                    }
                }
            }
        }
        return found;
    }

    /** In a small group the first places may reach to the bottom, which nobody praises. */
    private boolean isAtTheFront(Assessment assessment, Contender who) {
        return assessment.rankings().stream()
                .filter(ranking -> ranking.group().name().equals(who.group()))
                .filter(ranking -> !ranking.isBottom(who))
                .flatMap(ranking -> ranking.placing(who).stream())
                .filter(placing -> placing.place() <= rule.first())
                .anyMatch(placing -> rule.atLeast()
                        .filter(points -> placing.total().compareTo(points) < 0)
                        .isEmpty());
    }

    private boolean isCommended(Contender who, Assessment last) {
        return standing.actions().stream()
                .filter(entry -> entry.on().isAfter(last.closedOn()))
                .filter(this::isCommendation)
                .anyMatch(who::isIn);
    }

    private boolean isCommendation(UnitEntry entry) {
        return entry instanceof Commended
                || entry.step().filter(rule.means()::equals).isPresent();
    }

    private String reason(Placing placing, Ranking last) {
        String row = rule.inARow() == 1 ? "" : "，连续%s期列前%s名".formatted(rule.inARow(), rule.first());
        return "%s在“%s”中列第%s名，得分%s%s"
                .formatted(
                        last.period().words(),
                        last.group().name(),
                        placing.place(),
                        placing.total().toPlainString(),
                        row);
    }
}
