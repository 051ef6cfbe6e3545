package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.util.List;

/** How a raw figure becomes a share of the full points (计分规则). A share is in percent: 100 is full. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ScoreRule.Linear.class, name = "linear"),
    @JsonSubTypes.Type(value = ScoreRule.Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = ScoreRule.ByRank.class, name = "by-rank"),
    @JsonSubTypes.Type(value = ScoreRule.PassFail.class, name = "pass-fail")
})
public sealed interface ScoreRule {
    /** Whether a lower figure is the better one (逆向指标). */
    boolean lowerIsBetter();

    /**
     * In proportion between two points (线性计分), and beyond them by the same line, as far as floor and cap let it.
     *
     * @param zeroAt the figure that gives nothing
     * @param fullAt the figure that gives all; below {@code zeroAt} where a lower figure is the better one
     */
    record Linear(BigDecimal zeroAt, BigDecimal fullAt) implements ScoreRule {
        public Linear {
            Checks.moderate("Figure for no points", zeroAt);
            if (Checks.moderate("Figure for full points", fullAt).compareTo(zeroAt) == 0) {
                throw new IllegalArgumentException(
                        "Figures for no and for full points must differ, but were both %s".formatted(fullAt));
            }
        }

        @Override
        public boolean lowerIsBetter() {
            return fullAt.compareTo(zeroAt) < 0;
        }
    }

    /**
     * By a table of steps (分档计分): the best step that the figure reaches; none reached gives nothing.
     *
     * @param steps the steps from the best to the worst
     * @param lowerIsBetter whether a step is reached by figures up to it, and not from it on
     */
    record Steps(List<Step> steps, boolean lowerIsBetter) implements ScoreRule {
        public Steps {
            steps = List.copyOf(steps);
            Checks.notEmpty("Steps of a rule", steps);
            for (int i = 1; i < steps.size(); i++) {
                Step better = steps.get(i - 1);
                Step worse = steps.get(i);
                int order = better.figure().compareTo(worse.figure());
                if ((lowerIsBetter ? order >= 0 : order <= 0) || better.share().compareTo(worse.share()) < 0) {
                    throw new IllegalArgumentException(
                            "Steps must go from the best to the worst, but %s stands before %s"
                                    .formatted(better.figure(), worse.figure()));
                }
            }
        }
    }

    /**
     * A step (档次).
     *
     * @param figure the worst figure that reaches it
     * @param share what it gives, from 0 to 1000 percent
     */
    record Step(BigDecimal figure, BigDecimal share) {
        public Step {
            Checks.moderate("Figure of a step", figure);
            checkShare("Share of a step", share);
        }
    }

    /**
     * By the place among the peers that have a figure (按位次计分): the first gets all, the last {@code lastShare}, those
     * between in proportion; equals get the same. A unit without peers gets all. Peers are all of the group that are scored,
     * those without a place among them.
     *
     * @param lastShare what the last one gets, from 0 to 100 percent
     * @param lowerIsBetter whether a lower figure comes first
     */
    record ByRank(BigDecimal lastShare, boolean lowerIsBetter) implements ScoreRule {
        public ByRank {
            checkShare("Share of the last", lastShare);
            if (lastShare.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException(
                        "Share of the last must be at most 100, but was %s".formatted(lastShare));
            }
        }
    }

    /**
     * All or nothing (达标计分).
     *
     * @param relation how the figure must stand to the value
     * @param value the value
     */
    record PassFail(Relation relation, BigDecimal value) implements ScoreRule {
        public PassFail {
            Checks.moderate("Value to pass", value);
        }

        @Override
        public boolean lowerIsBetter() {
            return relation == Relation.AT_MOST;
        }
    }

    private static void checkShare(String what, BigDecimal share) {
        Checks.moderate(what, share);
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw new IllegalArgumentException("%s must be from 0 to 1000 percent, but was %s".formatted(what, share));
        }
    }
}
