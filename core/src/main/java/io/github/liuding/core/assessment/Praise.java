package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.journal.action.CircularIssued;
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
                    if (row.stream().allMatch(one -> isAtTheFront(one, who)) && !isCommended(who, last.period())) {
                        found.add(new Commendation(who, rule.means(), row, reason(placing, last)));
                    }
                }
            }
        }
        return found;
    }

    private boolean isAtTheFront(Assessment assessment, Contender who) {
        return assessment.rankings().stream()
                .filter(ranking -> ranking.group().name().equals(who.group()))
                .flatMap(ranking -> ranking.first(rule.first()).stream())
                .filter(placing -> placing.contender().reference().equals(who.reference()))
                .anyMatch(placing -> rule.atLeast()
                        .filter(points -> placing.total().compareTo(points) < 0)
                        .isEmpty());
    }

    private boolean isCommended(Contender who, Period last) {
        return standing.actions().stream()
                .filter(entry -> entry.on().isAfter(last.to()))
                .filter(this::isCommendation)
                .anyMatch(who::isIn);
    }

    private boolean isCommendation(UnitEntry entry) {
        return entry instanceof Commended
                || (entry instanceof CircularIssued circular
                        && circular.means().filter(rule.means()::equals).isPresent());
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
