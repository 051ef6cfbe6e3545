package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against fractions of large numbers by the rules of school. */
class ExactTest {
    /** A fraction as school has it. */
    private record Fraction(BigInteger over, BigInteger under) {
        static Fraction of(BigDecimal value) {
            return value.scale() <= 0
                    ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                    : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction inverse() {
            return over.signum() < 0 ? new Fraction(under.negate(), over.negate()) : new Fraction(under, over);
        }

        boolean is(Exact exact) {
            return exact.under().signum() > 0
                    && over.multiply(exact.under()).equals(exact.over().multiply(under));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Short ones, and such as only just fit or only just do not. */
    private static BigDecimal any(Random random) {
        int bits = random.nextBoolean() ? 12 : 1 + random.nextInt(80);
        BigInteger over = new BigInteger(bits, random);
        return new BigDecimal(random.nextBoolean() ? over : over.negate(), random.nextInt(22) - 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sums_products_and_quotients_are_those_of_school(long seed) {
        Random random = new Random(seed);
        List<Exact> all = new ArrayList<>();
        Fraction sum = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        Exact exact = Exact.ONE;
        Fraction fraction = new Fraction(BigInteger.ONE, BigInteger.ONE);
        for (int i = 0; i < 12; i++) {
            BigDecimal value = any(random);
            Exact one = Exact.of(value);
            Fraction own = Fraction.of(value);
            all.add(one);
            sum = sum.plus(own);
            if (random.nextBoolean()) {
                exact = exact.plus(one);
                fraction = fraction.plus(own);
            } else if (value.signum() == 0 || random.nextBoolean()) {
                exact = exact.times(one);
                fraction = fraction.times(own);
            } else {
                exact = exact.dividedBy(one);
                fraction = fraction.times(own.inverse());
            }
            assertThat(fraction.is(exact)).as("after %s", value).isTrue();
            assertThat(Integer.signum(exact.compareTo(one)))
                    .isEqualTo(fraction.over()
                            .multiply(own.under())
                            .compareTo(own.over().multiply(fraction.under())));
        }
        assertThat(sum.is(Exact.sum(all))).isTrue();
        assertThat(exact.minus(exact)).isEqualByComparingTo(Exact.ZERO);
    }

    @Test
    void what_is_short_stays_so() {
        assertThat(Exact.of(new BigDecimal("12.5"))).isInstanceOf(Exact.Small.class);
        assertThat(Exact.of(new BigDecimal("1234567890123456789.5"))).isInstanceOf(Exact.Large.class);
        assertThat(Exact.of(Long.MIN_VALUE).plus(Exact.of(-1)).over())
                .isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Exact.ONE.dividedBy(Exact.ZERO))
                .withMessageEndingWith("by 0");
    }
}
