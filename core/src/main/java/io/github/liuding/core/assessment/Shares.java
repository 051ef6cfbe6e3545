package io.github.liuding.core.assessment;

import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.ScoreRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A criterion's rule at work among the peers of one group: raw figures into shares, in percent of the full points. */
final class Shares {
    private final Criterion criterion;

    /** From the best to the worst, needed by rank only. */
    private final List<Exact> peers;

    Shares(Criterion criterion, Collection<Exact> figures) {
        this.criterion = criterion;
        this.peers = criterion.rule() instanceof ScoreRule.ByRank byRank
                ? figures.stream()
                        .sorted(byRank.lowerIsBetter() ? Exact::compareTo : (one, other) -> other.compareTo(one))
                        .toList()
                : List.of();
    }

    Exact share(Exact figure) {
        ScoreRule rule = criterion.rule();
        if (rule instanceof ScoreRule.Linear linear) {
            Exact zero = Exact.of(linear.zeroAt());
            return figure.minus(zero)
                    .times(Exact.HUNDRED)
                    .dividedBy(Exact.of(linear.fullAt()).minus(zero));
        }
        if (rule instanceof ScoreRule.Steps steps) {
            return steps.steps().stream()
                    .filter(step -> reaches(figure, step.figure(), steps.lowerIsBetter()))
                    .findFirst()
                    .map(step -> Exact.of(step.share()))
                    .orElse(Exact.ZERO);
        }
        if (rule instanceof ScoreRule.ByRank byRank) {
            return byRank(figure, Exact.of(byRank.lastShare()));
        }
        ScoreRule.PassFail pass = (ScoreRule.PassFail) rule;
        return passes(figure, pass) ? Exact.HUNDRED : Exact.ZERO;
    }

    private static boolean reaches(Exact figure, BigDecimal step, boolean lowerIsBetter) {
        int order = figure.compareTo(Exact.of(step));
        return lowerIsBetter ? order <= 0 : order >= 0;
    }

    private static boolean passes(Exact figure, ScoreRule.PassFail pass) {
        int order = figure.compareTo(Exact.of(pass.value()));
        return pass.relation() == Relation.EQUAL
                ? order == 0
                : pass.relation() == Relation.AT_LEAST ? order >= 0 : order <= 0;
    }

    private Exact byRank(Exact figure, Exact last) {
        int worst = peers.size() - 1;
        if (worst <= 0) {
            return Exact.HUNDRED;
        }
        return Exact.HUNDRED.minus(
                Exact.HUNDRED.minus(last).times(Exact.of(ahead(figure))).dividedBy(Exact.of(worst)));
    }

    /** How many peers are better. */
    private int ahead(Exact figure) {
        int low = 0;
        int high = peers.size();
        boolean lower = criterion.rule().lowerIsBetter();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = peers.get(middle).compareTo(figure);
            if (lower ? order < 0 : order > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How the figure becomes points, such as 60得0分、100得满分. */
    String words(Exact figure) {
        ScoreRule rule = criterion.rule();
        if (rule instanceof ScoreRule.Linear linear) {
            return "%s得0分、%s得满分，按比例".formatted(plain(linear.zeroAt()), plain(linear.fullAt()));
        }
        if (rule instanceof ScoreRule.Steps steps) {
            return "分档："
                    + steps.steps().stream()
                            .map(step -> "%s%s得%s%%"
                                    .formatted(
                                            steps.lowerIsBetter() ? "≤" : "≥",
                                            plain(step.figure()),
                                            plain(step.share())))
                            .collect(Collectors.joining("、"));
        }
        if (rule instanceof ScoreRule.ByRank byRank) {
            return "%d个对象中居第%d，末位得%s%%".formatted(peers.size(), ahead(figure) + 1, plain(byRank.lastShare()));
        }
        ScoreRule.PassFail pass = (ScoreRule.PassFail) rule;
        return "%s%s得满分，否则不得分".formatted(pass.relation().sign(), plain(pass.value()));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
