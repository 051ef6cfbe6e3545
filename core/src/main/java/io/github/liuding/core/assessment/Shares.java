package io.github.liuding.core.assessment;

import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.ScoreRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A criterion's rule at work among the peers of one group: raw figures into shares, in percent of the full points. */
final class Shares {
    private final Criterion criterion;
    private final Exact weight;
    private final Exact fewest;
    private final Exact most;

    /** The figures that a rule names, in its order: worked out once for all contenders. */
    private final List<Exact> bounds;

    /** What each step of a rule gives. */
    private final List<Exact> shares;

    /** From the best to the worst, needed by rank only. */
    private final List<Exact> peers;

    Shares(Criterion criterion, Collection<Exact> figures) {
        this.criterion = criterion;
        weight = Exact.of(criterion.weight());
        fewest = Exact.of(criterion.fewest());
        most = Exact.of(criterion.most());
        bounds = bounds(criterion.rule());
        shares = criterion.rule() instanceof ScoreRule.Steps steps
                ? steps.steps().stream().map(step -> Exact.of(step.share())).toList()
                : List.of();
        this.peers = criterion.rule() instanceof ScoreRule.ByRank byRank
                ? figures.stream()
                        .sorted(byRank.lowerIsBetter() ? Exact::compareTo : (one, other) -> other.compareTo(one))
                        .toList()
                : List.of();
    }

    private static List<Exact> bounds(ScoreRule rule) {
        if (rule instanceof ScoreRule.Linear linear) {
            Exact zero = Exact.of(linear.zeroAt());
            return List.of(zero, Exact.of(linear.fullAt()).minus(zero));
        }
        if (rule instanceof ScoreRule.Steps steps) {
            return steps.steps().stream().map(step -> Exact.of(step.figure())).toList();
        }
        if (rule instanceof ScoreRule.ByRank byRank) {
            return List.of(Exact.HUNDRED.minus(Exact.of(byRank.lastShare())));
        }
        return List.of(Exact.of(((ScoreRule.PassFail) rule).value()));
    }

    /** The points that a figure brings, held between floor and cap. */
    Exact points(Exact figure) {
        Exact points = criterion.rule() instanceof ScoreRule.Linear
                ? figure.minus(bounds.get(0)).times(weight).dividedBy(bounds.get(1))
                : share(figure).times(weight).dividedBy(Exact.HUNDRED);
        return points.atLeast(fewest).atMost(most);
    }

    private Exact share(Exact figure) {
        ScoreRule rule = criterion.rule();
        if (rule instanceof ScoreRule.Steps steps) {
            for (int i = 0; i < bounds.size(); i++) {
                int order = figure.compareTo(bounds.get(i));
                if (steps.lowerIsBetter() ? order <= 0 : order >= 0) {
                    return shares.get(i);
                }
            }
            return Exact.ZERO;
        }
        if (rule instanceof ScoreRule.ByRank) {
            int worst = peers.size() - 1;
            return worst <= 0
                    ? Exact.HUNDRED
                    : Exact.HUNDRED.minus(
                            bounds.get(0).times(Exact.of(ahead(figure))).dividedBy(Exact.of(worst)));
        }
        return passes(figure.compareTo(bounds.get(0)), ((ScoreRule.PassFail) rule).relation())
                ? Exact.HUNDRED
                : Exact.ZERO;
    }

    private static boolean passes(int order, Relation relation) {
        return switch (relation) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
        };
    }

    /** The points where there is no figure, by the criterion's rule for that; empty where it is left out. */
    Optional<Exact> withoutFigure() {
        return switch (criterion.missing()) {
            case LEFT_OUT -> Optional.empty();
            case ZERO -> Optional.of(fewest);
            case FULL -> Optional.of(weight.atMost(most));
        };
    }

    boolean isFullWithoutFigure() {
        return criterion.missing() == MissingRule.FULL;
    }

    Exact weight() {
        return weight;
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
            long equal =
                    peers.stream().filter(peer -> peer.compareTo(figure) == 0).count();
            return "%s个对象中%s第%s，末位得%s%%"
                    .formatted(peers.size(), equal > 1 ? "并列" : "居", ahead(figure) + 1, plain(byRank.lastShare()));
        }
        ScoreRule.PassFail pass = (ScoreRule.PassFail) rule;
        return "%s%s得满分，否则不得分".formatted(pass.relation().sign(), plain(pass.value()));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
