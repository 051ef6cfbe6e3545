package io.github.liuding.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTargetTest {
    private static GrowthTargetBuilder valid() {
        return GrowthTarget.builder()
                .indicator("规模以上服务业企业")
                .unit("家")
                .deadline(Deadline.parse("2025年末"))
                .target(new BigDecimal("15"))
                .annualRate(new BigDecimal("16.47"))
                .baseYear(2020);
    }

    private static GrowthTargetBuilder doubling() {
        return valid().annualRate(new BigDecimal("14.87")).base(BigDecimal.TEN).target(new BigDecimal("20"));
    }

    /** The nine of 平鲁区 2022; base and rate of the last two columns worked out by hand. */
    private static GrowthTarget pinglu(String indicator, String target, String unit, String rate) {
        return valid().indicator(indicator)
                .scope("全区")
                .target(new BigDecimal(target))
                .unit(unit)
                .annualRate(new BigDecimal(rate))
                .build();
    }

    @ParameterizedTest(name = "{0}: {1}{2} at {3}% from {4}")
    @CsvSource({
        "市场主体, 22657, 户, 18, 9904",
        "规模以上工业企业, 124, 家, 20, 50",
        "专精特新“小巨人”企业, 10, 家, 14.87, 5",
        "资质等级建筑业企业, 20, 家, 14.87, 10",
        "限额以上批零住餐企业, 37, 家, 21.45, 14",
        "规模以上服务业企业, 15, 家, 16.43, 7",
        "省级及以上农业龙头企业, 8, 家, 31.95, 2",
        "省级示范家庭农场, 7, 家, 28.47, 2",
        "外资企业, 6, 家, 14.87, 3"
    })
    void nine_targets_of_a_paper_imply_whole_bases(
            String indicator, String target, String unit, String rate, BigDecimal base) {
        assertThat(pinglu(indicator, target, unit, rate).baseOrImplied()).contains(base);
    }

    @Test
    void one_of_the_nine_does_not_agree() {
        List<GrowthTarget> all = List.of(
                pinglu("市场主体", "22657", "户", "18"),
                pinglu("规模以上工业企业", "124", "家", "20"),
                pinglu("专精特新“小巨人”企业", "10", "家", "14.87"),
                pinglu("资质等级建筑业企业", "20", "家", "14.87"),
                pinglu("限额以上批零住餐企业", "37", "家", "21.45"),
                pinglu("规模以上服务业企业", "15", "家", "16.43"),
                pinglu("省级及以上农业龙头企业", "8", "家", "31.95"),
                pinglu("省级示范家庭农场", "7", "家", "28.47"),
                pinglu("外资企业", "6", "家", "14.87"));
        assertThat(all)
                .filteredOn(target -> target.mismatch().isPresent())
                .extracting(GrowthTarget::indicator)
                .containsExactly("规模以上服务业企业");
        assertThat(all.get(5).mismatch())
                .contains(new GrowthMismatch(new BigDecimal("7"), new BigDecimal("16.43"), new BigDecimal("16.47")));
    }

    @ParameterizedTest(name = "{0}{1} at {2}% from {3}: recomputed {4}")
    @CsvSource({
        "15, 家, 16.43, , 16.47",
        "15, 家, 16.43, 7, 16.47",
        "15, 家, 16.47, , ",
        "15, 家, 16.4, , 16.5",
        "15, 家, 16.5, , ",
        "15, 家, 16, , ",
        "15, 亿元, 16.43, , ",
        "15, %, 16.43, , ",
        "15, '', 16.43, , ",
        "15.5, 家, 16.43, , ",
        "15, 亿元, 16.43, 7, 16.47",
        "124, 家, 20.0, 50, 19.9",
        "124, 家, 20, 50, ",
        "124, 家, 2E+1, 50, ",
        "1, 家, 100, , 0"
    })
    void a_rate_is_compared_at_its_own_decimals(
            BigDecimal target, String unit, BigDecimal rate, BigDecimal base, BigDecimal recomputed) {
        GrowthTargetBuilder builder = valid().target(target).unit(unit).annualRate(rate);
        GrowthTarget goal = base == null ? builder.build() : builder.base(base).build();
        if (recomputed == null) {
            assertThat(goal.mismatch().map(GrowthMismatch::recomputedRate)).isEmpty();
        } else {
            assertThat(goal.mismatch().map(GrowthMismatch::recomputedRate)).contains(recomputed);
            assertThat(goal.mismatch().map(GrowthMismatch::printedRate)).contains(rate);
        }
    }

    @Test
    void the_neighbour_of_the_nearest_base_is_tried_too() {
        // 3678 / 4.19² = 209.4998: from 209 it is 319.5007%, which is printed 320, from 210 it is 318.5007%.
        GrowthTarget goal = valid().target(new BigDecimal("3678"))
                .annualRate(new BigDecimal("319"))
                .baseYear(2023)
                .build();
        assertThat(goal.mismatch()).isEmpty();
        assertThat(goal.baseOrImplied()).contains(new BigDecimal("210"));
    }

    @Test
    void too_little_to_tell_is_no_mismatch() {
        GrowthTarget odd = valid().annualRate(new BigDecimal("16.43")).build();
        assertThat(odd.mismatch()).isPresent();
        assertThat(GrowthTarget.builder()
                        .from(odd)
                        .deadline(Deadline.parse("尽快"))
                        .build()
                        .mismatch())
                .isEmpty();
        assertThat(odd.toBuilder().baseYear(Optional.empty()).build().mismatch())
                .isEmpty();
        assertThat(odd.toBuilder().target(Optional.empty()).build().mismatch()).isEmpty();
        assertThat(odd.toBuilder().annualRate(Optional.empty()).build().mismatch())
                .isEmpty();
    }

    @Test
    void years_are_those_between_the_base_year_and_the_deadlines() {
        assertThat(valid().build().targetYear()).contains(2025);
        assertThat(valid().build().years()).contains(5);
        assertThat(valid().deadline(Deadline.parse("长期坚持")).build().years()).isEmpty();
    }

    @Test
    void what_is_measured_has_a_base_of_twelve_decimals_and_a_target_too() {
        GrowthTarget money = valid().unit("亿元").annualRate(new BigDecimal("10")).build();
        // 15 / 1.61051
        assertThat(money.baseOrImplied()).contains(new BigDecimal("9.313819845887"));
        GrowthTarget ahead = money.toBuilder()
                .target(Optional.empty())
                .base(new BigDecimal("10"))
                .build();
        assertThat(ahead.targetOrImplied()).contains(new BigDecimal("16.105100000000"));
        assertThat(ahead.expectedOn(LocalDate.of(2025, 12, 31), GrowthPath.COMPOUND, 2))
                .contains(new BigDecimal("16.11"));
    }

    @Test
    void an_implied_figure_that_no_value_type_holds_is_unknown() {
        GrowthTarget shrinking =
                valid().unit("亿元").annualRate(new BigDecimal("-99.999")).build();
        assertThat(shrinking.baseOrImplied()).isEmpty();
        GrowthTarget exploding = valid().target(Optional.empty())
                .base(BigDecimal.TEN)
                .annualRate(new BigDecimal("1000000"))
                .build();
        assertThat(exploding.targetOrImplied()).isEmpty();
        assertThat(exploding.expectedOn(LocalDate.of(2022, 1, 1), GrowthPath.COMPOUND, 2))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: compound {1}, straight {2}")
    @CsvSource({
        "2020-12-30, 10.0000, 10.0000",
        "2020-12-31, 10.0000, 10.0000",
        // 2^(1/1826)
        "2021-01-01, 10.0038, 10.0055",
        // Day 913 of 1826: the square root of 2.
        "2023-07-02, 14.1421, 15.0000",
        "2025-12-30, 19.9924, 19.9945",
        "2025-12-31, 20.0000, 20.0000",
        "2026-01-01, 20.0000, 20.0000"
    })
    void the_figure_expected_on_a_day(LocalDate day, BigDecimal compound, BigDecimal straight) {
        GrowthTarget goal = doubling().build();
        assertThat(goal.expectedOn(day, GrowthPath.COMPOUND, 4)).contains(compound);
        assertThat(goal.expectedOn(day, GrowthPath.STRAIGHT_LINE, 4)).contains(straight);
    }

    @Test
    void an_expected_figure_in_the_middle_is_rounded_up() {
        // 9 × (6.25 / 9)^(1/2) = 7.5, though the fraction itself never ends.
        GrowthTarget goal = doubling()
                .base(new BigDecimal("9"))
                .target(new BigDecimal("6.25"))
                .build();
        LocalDate middle = LocalDate.of(2023, 7, 2);
        assertThat(goal.expectedOn(middle, GrowthPath.COMPOUND, 0)).contains(new BigDecimal("8"));
        assertThat(goal.expectedOn(middle, GrowthPath.COMPOUND, 12)).contains(new BigDecimal("7.500000000000"));
    }

    @Test
    void the_implied_base_serves_for_the_expected_figure() {
        assertThat(valid().build().expectedOn(LocalDate.of(2020, 12, 31), GrowthPath.COMPOUND, 1))
                .contains(new BigDecimal("7.0"));
    }

    @ParameterizedTest
    @EnumSource(GrowthPath.class)
    void nothing_is_expected_without_a_base_a_target_or_a_span(GrowthPath path) {
        LocalDate day = LocalDate.of(2022, 6, 30);
        assertThat(valid().annualRate(Optional.empty()).build().expectedOn(day, path, 2))
                .isEmpty();
        assertThat(doubling().deadline(Deadline.unstated()).build().expectedOn(day, path, 2))
                .isEmpty();
        assertThat(doubling().baseYear(Optional.empty()).build().expectedOn(day, path, 2))
                .isEmpty();
        assertThat(valid().target(Optional.empty()).build().expectedOn(day, path, 2))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void an_expected_figure_has_up_to_twelve_decimals(int scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> doubling().build().expectedOn(LocalDate.of(2022, 1, 1), GrowthPath.COMPOUND, scale))
                .withMessage("Decimals of an expected figure must be from 0 to 12, but were " + scale);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void what_is_expected_lies_between_the_ends_and_never_turns_back(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(100_000_000), random.nextInt(13));
            BigDecimal target = BigDecimal.valueOf(1 + random.nextInt(100_000_000), random.nextInt(13));
            GrowthTarget goal = doubling()
                    .unit("亿元")
                    .base(base)
                    .target(target)
                    .baseYear(2024 - random.nextInt(99))
                    .build();
            LocalDate day = LocalDate.of(goal.baseYear().orElseThrow(), 12, 31);
            BigDecimal before = base;
            while (!day.isAfter(LocalDate.of(2025, 12, 31))) {
                BigDecimal compound =
                        goal.expectedOn(day, GrowthPath.COMPOUND, 12).orElseThrow();
                BigDecimal straight =
                        goal.expectedOn(day, GrowthPath.STRAIGHT_LINE, 12).orElseThrow();
                String what = "%s to %s on %s".formatted(base, target, day);
                assertThat(compound).as(what).isBetween(base.min(target), base.max(target));
                // Growth by the same share is always behind growth by the same amount.
                assertThat(compound).as(what).isLessThanOrEqualTo(straight);
                assertThat(compound.compareTo(before) * target.compareTo(base))
                        .as(what)
                        .isNotNegative();
                before = compound;
                day = day.plusDays(1 + random.nextInt(400));
            }
            assertThat(goal.expectedOn(LocalDate.of(2025, 12, 31), GrowthPath.COMPOUND, 12)
                            .orElseThrow())
                    .isEqualByComparingTo(target);
        }
    }

    /** No finding without a reason: a rate printed by rounding the true one is never taken for a slip. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void a_rate_rounded_from_a_whole_base_always_agrees(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(300));
            BigDecimal target = BigDecimal.valueOf(1 + random.nextInt(3_000));
            int years = 1 + random.nextInt(10);
            BigDecimal rate = Growth.rate(base, target, years, random.nextInt(4));
            if (rate.compareTo(new BigDecimal("-100")) > 0) {
                GrowthTarget goal = valid().target(target)
                        .annualRate(rate)
                        .baseYear(2025 - years)
                        .build();
                assertThat(goal.mismatch())
                        .as("%s to %s over %s years at %s%%", base, target, years, rate)
                        .isEmpty();
            }
        }
    }

    @Test
    void what_no_growth_target_can_have_is_refused() {
        refused(valid().indicator(" "), "Indicator of a growth target must not be blank");
        refused(valid().target(BigDecimal.ZERO), "Target of growth target '规模以上服务业企业' must be above 0, but was 0");
        refused(valid().base(new BigDecimal("-7")), "Base of growth target '规模以上服务业企业' must be above 0, but was -7");
        refused(
                valid().annualRate(new BigDecimal("-100.0")),
                "Annual rate of growth target '规模以上服务业企业' must be above -100, but was -100.0");
        refused(
                valid().target(new BigDecimal("1E+18")),
                "Target of growth target '规模以上服务业企业' must have at most 18 digits before the point and 12 after it,"
                        + " but was 1E+18");
        refused(
                valid().baseYear(2025),
                "Base year of growth target '规模以上服务业企业' must be 1 to 100 years before 2025, but was 2025");
        refused(
                valid().baseYear(1924),
                "Base year of growth target '规模以上服务业企业' must be 1 to 100 years before 2025, but was 1924");
        refused(
                valid().deadline(Deadline.unstated()).baseYear(0),
                "Base year of growth target '规模以上服务业企业' must be from 1 to 9999, but was 0");
    }

    private static void refused(GrowthTargetBuilder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
