package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.MissingRule;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.core.testing.Board;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every scheme and every set of scores; a failure names its seed. */
class AssessmentPropertyTest {
    private static final String[] UNITS = {"jia", "yi", "bing", "ding"};

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /** A scheme and scores made from a seed. */
    private static final class Made {
        private final Random random;
        private final Board board = new Board();
        private final ScoringScheme scheme;
        private final List<JournalEntry> entries = new ArrayList<>();

        Made(long seed) {
            random = new Random(seed);
            List<Criterion> criteria = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            BigDecimal total = BigDecimal.ZERO;
            for (int i = 0; i < count; i++) {
                BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(400), 1);
                total = total.add(weight);
                criteria.add(Criterion.builder()
                        .name("项" + i)
                        .weight(weight)
                        .source(FigureSource.GIVEN)
                        .rule(rule())
                        .missing(any(MissingRule.LEFT_OUT, MissingRule.ZERO, MissingRule.FULL))
                        .cap(
                                random.nextInt(3) == 0
                                        ? Optional.of(weight.multiply(new BigDecimal("1.2")))
                                        : Optional.empty())
                        .floor(random.nextInt(3) == 0 ? Optional.of(weight.negate()) : Optional.empty())
                        .build());
            }
            scheme = board.scheme().toBuilder()
                    .criteria(criteria)
                    .total(total)
                    .ties(any(TieRule.GAP, TieRule.DENSE))
                    .basis(any(RankBasis.SHOWN, RankBasis.EXACT))
                    .tieBreak(random.nextBoolean() ? List.of("项0") : List.of())
                    .build();
            for (Criterion criterion : criteria) {
                for (String unit : UNITS) {
                    if (random.nextInt(5) > 0) {
                        entries.add(score(unit, criterion.name(), random.nextInt(11) * 10));
                    }
                }
            }
        }

        /** With a criterion less, one more, or another weight or rule. */
        private ScoringScheme other() {
            List<Criterion> criteria = new ArrayList<>(scheme.criteria());
            Criterion first = criteria.get(0);
            switch (random.nextInt(5)) {
                case 0 -> criteria.remove(criteria.size() - 1);
                case 1 -> criteria.add(first.toBuilder().name("新项").rule(rule()).build());
                case 2 -> criteria.set(0, first.toBuilder().rule(rule()).build());
                case 3 ->
                    criteria.set(0, first.toBuilder().groups(List.of("乡镇")).build());
                default -> {
                    return scheme.withWeights(Map.of("项0", BigDecimal.valueOf(1 + random.nextInt(90))));
                }
            }
            List<String> names = criteria.stream().map(Criterion::name).toList();
            return scheme.toBuilder()
                    .proportional(true)
                    .criteria(criteria.isEmpty() ? List.of(first) : criteria)
                    .tieBreak(scheme.tieBreak().stream().filter(names::contains).toList())
                    .ties(any(TieRule.GAP, TieRule.DENSE))
                    .build();
        }

        private ScoreRule rule() {
            boolean lower = random.nextBoolean();
            return switch (random.nextInt(4)) {
                case 0 -> lower ? Board.linear("90", "20") : Board.linear("10", "80");
                case 1 ->
                    new ScoreRule.Steps(
                            List.of(
                                    new ScoreRule.Step(BigDecimal.valueOf(lower ? 20 : 80), BigDecimal.valueOf(100)),
                                    new ScoreRule.Step(BigDecimal.valueOf(50), BigDecimal.valueOf(60))),
                            lower);
                case 2 -> new ScoreRule.ByRank(BigDecimal.valueOf(random.nextInt(101)), lower);
                default -> new ScoreRule.PassFail(lower ? Relation.AT_MOST : Relation.AT_LEAST, BigDecimal.valueOf(50));
            };
        }

        @SafeVarargs
        private <T> T any(T... values) {
            return values[random.nextInt(values.length)];
        }

        ScoreGiven score(String unit, String item, int value) {
            return ScoreGiven.builder()
                    .id(new EntryId("E-%04d".formatted(entries.size() + 1)))
                    .on(LocalDate.of(2022, 5, 10))
                    .recordedOn(LocalDate.of(2022, 5, 10))
                    .by(new UnitId("fagai"))
                    .addUnit(new UnitId(unit))
                    .item(item)
                    .value(BigDecimal.valueOf(value))
                    .grounds("核查")
                    .build();
        }

        Assessment assess() {
            return assess(scheme, board.campaign(), entries);
        }

        Assessment assess(ScoringScheme by, Campaign campaign, List<JournalEntry> journal) {
            return Assessment.of(by, campaign, new Journal(journal), Board.MAY);
        }
    }

    private static Map<String, String> places(Assessment assessment) {
        return assessment.ranking("乡镇").placings().stream()
                .collect(Collectors.toMap(
                        one -> one.contender().id(), one -> one.place() + "", (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> totals(Assessment assessment) {
        return assessment.sheets().stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.contender().id(),
                        sheet -> sheet.total().toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void places_agree_with_totals(long seed) {
        Made made = new Made(seed);
        List<Placing> placings = made.assess().ranking("乡镇").placings();

        for (Placing one : placings) {
            for (Placing other : placings) {
                if (one.total().compareTo(other.total()) > 0) {
                    assertThat(one.place()).isLessThan(other.place());
                }
                if (one.place() < other.place()) {
                    assertThat(one.total()).isGreaterThanOrEqualTo(other.total());
                }
            }
            long better = placings.stream()
                    .filter(other -> other.place() < one.place())
                    .count();
            long places = placings.stream()
                    .map(Placing::place)
                    .filter(place -> place < one.place())
                    .distinct()
                    .count();
            assertThat(one.place()).isEqualTo((int) (made.scheme.ties() == TieRule.GAP ? better : places) + 1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_units_and_entries_changes_nothing(long seed) {
        Made made = new Made(seed);
        Assessment before = made.assess();
        List<OrgUnit> units = new ArrayList<>(made.board.campaign().units().units());
        Collections.shuffle(units, new Random(seed));
        Campaign shuffled = made.board.campaign().toBuilder()
                .units(made.board.campaign().units().toBuilder().units(units).build())
                .build();
        List<JournalEntry> entries = new ArrayList<>(made.entries);
        Collections.shuffle(entries, new Random(seed));
        Assessment after = made.assess(made.scheme, shuffled, entries);

        assertThat(totals(after)).isEqualTo(totals(before));
        assertThat(places(after)).isEqualTo(places(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scaling_all_weights_changes_no_place(long seed) {
        Made made = new Made(seed);
        BigDecimal factor = new BigDecimal("3.7");
        ScoringScheme exact = made.scheme.toBuilder().basis(RankBasis.EXACT).build();
        ScoringScheme scaled = exact.toBuilder()
                .total(exact.total().multiply(factor))
                .criteria(exact.criteria().stream()
                        .map(one -> one.toBuilder()
                                .weight(one.weight().multiply(factor))
                                .cap(one.cap().map(factor::multiply))
                                .floor(one.floor().map(factor::multiply))
                                .build())
                        .toList())
                .build();
        Assessment assessment = made.assess(exact, made.board.campaign(), made.entries);

        assertThat(places(assessment.with(scaled))).isEqualTo(places(assessment));
        assertThat(totals(assessment.with(scaled)))
                .isEqualTo(totals(made.assess(scaled, made.board.campaign(), made.entries)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void another_scheme_is_as_if_there_had_been_no_other(long seed) {
        Made made = new Made(seed);
        ScoringScheme other = made.other();
        Assessment tried = made.assess().with(other);
        Assessment anew = made.assess(other, made.board.campaign(), made.entries);

        assertThat(tried.findings()).isEqualTo(anew.findings());
        assertThat(totals(tried)).isEqualTo(totals(anew));
        assertThat(tried.completions()).isEqualTo(anew.completions());
        assertThat(places(tried.provisional())).isEqualTo(places(anew.provisional()));
        assertThat(tried.provisional().ranking("乡镇").bottom())
                .isEqualTo(anew.provisional().ranking("乡镇").bottom());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_of_the_first_half_is_at_the_bottom_and_the_last_is_unless_all_are_equal(long seed) {
        Ranking ranking = new Made(seed).assess().ranking("乡镇");
        List<Placing> placings = ranking.placings();
        for (Placing one : ranking.bottom()) {
            long before = placings.stream()
                    .filter(other -> other.place() < one.place())
                    .count();
            assertThat(2 * (before + 1)).isGreaterThan(placings.size());
            assertThat(before).isPositive();
        }
        if (!placings.isEmpty()) {
            Placing last = placings.get(placings.size() - 1);
            long before = placings.stream()
                    .filter(other -> other.place() < last.place())
                    .count();
            assertThat(ranking.last().contains(last)).isEqualTo(2 * (before + 1) > Math.max(2, placings.size()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_better_figure_never_lowers_a_score(long seed) {
        Made made = new Made(seed);
        Random random = new Random(seed);
        int index = random.nextInt(Math.max(1, made.entries.size()));
        if (made.entries.isEmpty()) {
            return;
        }
        ScoreGiven score = (ScoreGiven) made.entries.get(index);
        Criterion criterion = made.scheme.criteria().stream()
                .filter(one -> one.name().equals(score.item()))
                .findFirst()
                .orElseThrow();
        BigDecimal step = BigDecimal.valueOf(criterion.rule().lowerIsBetter() ? -7 : 7);
        List<JournalEntry> better = new ArrayList<>(made.entries);
        better.set(
                index,
                score.toBuilder().value(score.value().orElseThrow().add(step)).build());
        String unit = score.units().get(0).toString();
        Exact before = made.assess().sheet(unit).orElseThrow().exactTotal().orElseThrow();
        Exact after = made.assess(made.scheme, made.board.campaign(), better)
                .sheet(unit)
                .orElseThrow()
                .exactTotal()
                .orElseThrow();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lines_and_difference_come_to_the_total(long seed) {
        for (ScoreSheet sheet : new Made(seed).assess().sheets()) {
            List<ScoreLine> lines = sheet.lines();
            BigDecimal sum =
                    lines.stream().flatMap(line -> line.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            // Every line is at most half of the last decimal off, and so is the total.
            BigDecimal most = BigDecimal.valueOf(lines.size() + 1L)
                    .movePointLeft(sheet.scheme().decimals())
                    .divide(BigDecimal.valueOf(2));

            sheet.total().ifPresent(total -> assertThat(sum).isEqualByComparingTo(total));
            assertThat(lines.stream().filter(line -> line.kind() == LineKind.ROUNDING))
                    .allSatisfy(line -> assertThat(line.points().orElseThrow().abs())
                            .isPositive()
                            .isLessThanOrEqualTo(most));
            assertThat(sheet.minus(sheet))
                    .allSatisfy(change -> assertThat(change.moved()).isZero());
        }
    }
}
