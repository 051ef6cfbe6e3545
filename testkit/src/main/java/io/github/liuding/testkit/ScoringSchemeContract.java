package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.ScoringScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the scoring scheme of every place does (考核计分约定), as tests for JUnit 5. A test class extends this one and gives a
 * campaign that states its scheme, and a journal and a period in which something was scored.
 */
public abstract class ScoringSchemeContract {
    /** For the test class of a scheme. */
    protected ScoringSchemeContract() {}

    /** The campaign with the scheme. */
    protected abstract Campaign campaign();

    /** What was put down. */
    protected abstract Journal journal();

    /** The period. */
    protected abstract Period period();

    private Assessment assessment() {
        return Assessment.of(campaign(), journal(), period());
    }

    /** Nothing is told of what was put down, and somebody is scored. */
    @Test
    public void the_period_is_scored_without_a_fault() {
        assertThat(assessment().findings()).isEmpty();
        assertThat(assessment().sheets())
                .isNotEmpty()
                .anyMatch(sheet -> sheet.total().isPresent());
    }

    /** With what rounding leaves over as a line of its own. */
    @Test
    public void a_total_is_the_sum_of_its_lines() {
        assertThat(assessment().sheets())
                .allSatisfy(sheet -> sheet.total()
                        .ifPresent(total -> assertThat(sheet.lines().stream()
                                        .map(ScoreLine::points)
                                        .flatMap(Optional::stream)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .as(sheet.toString())
                                .isEqualByComparingTo(total)));
    }

    /** The total of the scheme, and what may be added to it. */
    @Test
    public void nobody_has_more_points_than_there_are() {
        ScoringScheme scheme = assessment().scheme();
        BigDecimal most = scheme.bonuses().stream()
                .map(Adjustment::limit)
                .reduce(scheme.total(), BigDecimal::add)
                .add(caps(scheme));
        assertThat(assessment().sheets())
                .allSatisfy(sheet -> assertThat(sheet.total())
                        .as(sheet.toString())
                        .satisfies(total ->
                                assertThat(total.orElse(BigDecimal.ZERO)).isLessThanOrEqualTo(most)));
    }

    private static BigDecimal caps(ScoringScheme scheme) {
        return scheme.criteria().stream()
                .map(criterion -> criterion.most().subtract(criterion.weight()).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who has more points stands before; whoever is not placed has a reason. */
    @Test
    public void places_follow_from_points() {
        for (Ranking ranking : assessment().rankings()) {
            List<Placing> placings = ranking.placings();
            for (int i = 1; i < placings.size(); i++) {
                assertThat(placings.get(i).total())
                        .as(ranking.toString())
                        .isLessThanOrEqualTo(placings.get(i - 1).total());
                assertThat(placings.get(i).place())
                        .isGreaterThanOrEqualTo(placings.get(i - 1).place());
            }
            assertThat(ranking.unplaced())
                    .allSatisfy(one -> assertThat(one.reason()).isNotBlank());
        }
    }

    /** Every member of every group, once. */
    @Test
    public void everybody_has_one_sheet() {
        assertThat(assessment().sheets().stream().map(ScoreSheet::contender).map(Contender::id))
                .hasSameSizeAs(assessment().contenders())
                .doesNotHaveDuplicates();
    }

    /** Twice the weights, with their caps and floors, brought to the same total give the same points. */
    @Test
    public void weights_matter_only_against_each_other() {
        Assessment assessment = assessment();
        ScoringScheme scheme = assessment.scheme();
        Map<String, BigDecimal> twice = scheme.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::name, criterion -> criterion.weight().add(criterion.weight())));
        assertThat(assessment.with(scheme.withWeights(twice)).sheets().stream().map(ScoreSheet::total))
                .containsExactlyElementsOf(
                        assessment.sheets().stream().map(ScoreSheet::total).toList());
    }
}
