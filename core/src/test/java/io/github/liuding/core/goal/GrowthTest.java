package io.github.liuding.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TEN = BigDecimal.TEN;

    @ParameterizedTest(name = "{0} at {1}% over {2} years: {3}")
    @CsvSource({
        "100, 10, 2, 121",
        "100, 10, 0, 100",
        "50, 20, 5, 124.416",
        "100, -10, 2, 81",
        "100, 0, 5, 100",
        "2, 100, 10, 2048",
        "7, 16.5, 2, 9.500575"
    })
    void the_target_is_exact(BigDecimal base, BigDecimal rate, int years, BigDecimal target) {
        assertThat(Growth.target(base, rate, years)).isEqualByComparingTo(target);
    }

    @ParameterizedTest(name = "{0} at {1}% over {2} years: from {3}")
    @CsvSource({
        "121, 10, 2, 100",
        "22657, 18, 5, 9904",
        "22657, 18, 5, 9903.6",
        "15, 16.43, 5, 7",
        "15, 16.43, 5, 7.01",
        "124.416, 20, 5, 50.000",
        "1.5, 0, 3, 2",
        "81, -10, 2, 100.0"
    })
    void the_base_is_rounded_half_up_once(BigDecimal target, BigDecimal rate, int years, BigDecimal base) {
        assertThat(Growth.base(target, rate, years, base.scale())).isEqualTo(base);
    }

    @ParameterizedTest(name = "{0} to {1} over {2} years: {3}%")
    @CsvSource({
        "100, 121, 2, 10",
        "100, 121, 2, 10.00",
        "5, 10, 5, 14.87",
        "5, 10, 5, 14.8698",
        "14, 37, 5, 21.45",
        "7, 15, 5, 16.47",
        "2, 8, 5, 31.95",
        "2, 7, 5, 28.47",
        "50, 124, 5, 19.92",
        "50, 124, 5, 20",
        "9904, 22657, 5, 18.00",
        "100, 81, 2, -10.0",
        "100, 100, 7, 0.00",
        // In the middle: away from 0.
        "200, 201, 1, 1",
        "200, 199, 1, -1",
        "1000, 1004.9999999, 1, 0",
        "1000, 995.0000001, 1, 0",
        "1000, 994.9999999, 1, -1",
        "400, 404.010025, 2, 0.50",
        // 1.00005 squared is 1.0001000025.
        "1, 1.0001000025, 2, 0.01",
        "1, 1.0001000024, 2, 0.00",
        "1E+3, 2E+3, 1, 100.0"
    })
    void the_rate_is_rounded_half_up_once(BigDecimal base, BigDecimal target, int years, BigDecimal rate) {
        assertThat(Growth.rate(base, target, years, rate.scale())).isEqualTo(rate);
    }

    @ParameterizedTest(name = "{0} to {1} at {2}%: {3} years")
    @CsvSource({
        "100, 121, 10, 2",
        "100, 121.01, 10, 3",
        "100, 120, 10, 2",
        "100, 100, 10, 0",
        "100, 99, -10, 0",
        "50, 124, 20, 5",
        "1, 2, 1, 70",
        "1, 2, 0.6956, 100"
    })
    void years_are_the_fewest_whole_ones(BigDecimal base, BigDecimal target, BigDecimal rate, int years) {
        assertThat(Growth.years(base, target, rate)).isEqualTo(years);
    }

    @ParameterizedTest(name = "{0}%")
    @ValueSource(strings = {"0", "-5"})
    void a_rate_that_does_not_grow_never_gets_there(BigDecimal rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.years(ONE, TEN, rate))
                .withMessage("Rate must be above 0 to lead from 1 to 10, but was " + rate);
    }

    @Test
    void growth_that_takes_more_than_a_hundred_years_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.years(ONE, TEN, new BigDecimal("0.000000000001")))
                .withMessage("Growth from 1 to 10 at 1E-12% must take at most 100 years, but takes longer");
    }

    @Test
    void what_no_growth_can_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.target(BigDecimal.ZERO, TEN, 5))
                .withMessage("Base of growth must be above 0, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.rate(ONE, new BigDecimal("-1"), 5, 2))
                .withMessage("Target of growth must be above 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.target(ONE, new BigDecimal("-100"), 5))
                .withMessage("Rate of growth must be above -100, but was -100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.target(ONE, TEN, 101))
                .withMessage("Years of growth must be from 0 to 100, but were 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.target(ONE, TEN, -1))
                .withMessage("Years of growth must be from 0 to 100, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.rate(ONE, TEN, 0, 2))
                .withMessage("Years of growth must be at least 1 to give a rate, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.base(ONE, TEN, 5, -1))
                .withMessage("Decimals of growth must be from 0 to 100, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.rate(ONE, TEN, 5, 101))
                .withMessage("Decimals of growth must be from 0 to 100, but were 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.target(ONE, new BigDecimal("1E+999999999"), 5))
                .withMessage("Rate of growth must have at most 200 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.rate(new BigDecimal("1E-999999999"), ONE, 5, 2))
                .withMessage("Base of growth must have at most 10000 digits");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void three_of_the_four_give_the_fourth_back(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            BigDecimal base = decimal(random, 1 + random.nextInt(1_000_000), random.nextInt(4));
            BigDecimal rate = decimal(random, random.nextInt(40_000) - 9_000, 2 + random.nextInt(4));
            int years = 1 + random.nextInt(30);
            String what = "%s at %s%% over %s years".formatted(base, rate, years);
            BigDecimal target = Growth.target(base, rate, years);
            assertThat(Growth.base(target, rate, years, base.scale())).as(what).isEqualTo(base);
            assertThat(Growth.rate(base, target, years, rate.scale())).as(what).isEqualTo(rate);
            if (rate.signum() > 0) {
                assertThat(Growth.years(base, target, rate)).as(what).isEqualTo(years);
            }
        }
    }

    /** What the rounding says, asked without a root: half a unit below the rate is not beyond, half a unit above is. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void a_rounded_rate_is_the_nearest_one(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(5_000));
            BigDecimal target = BigDecimal.valueOf(1 + random.nextInt(5_000));
            int years = 1 + random.nextInt(12);
            int scale = random.nextInt(5);
            BigDecimal rate = Growth.rate(base, target, years, scale);
            BigDecimal half = new BigDecimal(BigInteger.valueOf(5), scale + 1);
            String what = "%s to %s over %s years: %s%%".formatted(base, target, years, rate);
            if (rate.subtract(half).compareTo(new BigDecimal("-100")) > 0) {
                assertThat(Growth.target(base, rate.subtract(half), years))
                        .as(what)
                        .isLessThanOrEqualTo(target);
            }
            assertThat(Growth.target(base, rate.add(half), years)).as(what).isGreaterThanOrEqualTo(target);
        }
    }

    private static BigDecimal decimal(Random random, int unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale).add(BigDecimal.valueOf(random.nextInt(2), scale));
    }
}
