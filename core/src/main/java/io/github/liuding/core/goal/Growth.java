package io.github.liuding.core.goal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The arithmetic of average yearly growth (年均增长): target = base × (1 + rate)<sup>years</sup>. Three of the four give
 * the fourth, exactly: what is rounded is rounded once, half up, from the true value.
 *
 * <p>Rates are in percent, above -100: 14.87 is 14.87%. Base and target are above 0 and in one unit. Years are whole, at
 * most {@value #MOST_YEARS}; a rate has at most 200 digits, base and target have at most 10000. Whatever else is handed in
 * is an {@link IllegalArgumentException}.
 */
public final class Growth {
    /** The most years over which growth is worked out. */
    public static final int MOST_YEARS = 100;

    private static final int MOST_DECIMALS = 100;
    private static final int MOST_DIGITS = 10_000;
    private static final int MOST_DIGITS_OF_RATE = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Growth() {}

    /** The target: the base after so many years at the rate, exact and not rounded. */
    public static BigDecimal target(BigDecimal base, BigDecimal rate, int years) {
        return positive("Base", base).multiply(factor(rate, years));
    }

    /** The base: that from which the rate leads to the target in so many years, half up to {@code scale} decimals. */
    public static BigDecimal base(BigDecimal target, BigDecimal rate, int years, int scale) {
        return positive("Target", target).divide(factor(rate, years), decimals(scale), RoundingMode.HALF_UP);
    }

    /**
     * The rate in percent that leads from base to target in so many years, at least 1, half up to {@code scale}
     * decimals. A rate below 0 that lies in the middle is rounded away from 0, as {@link RoundingMode#HALF_UP} has it.
     */
    public static BigDecimal rate(BigDecimal base, BigDecimal target, int years, int scale) {
        positive("Base", base);
        positive("Target", target);
        if (years(years) == 0) {
            throw new IllegalArgumentException("Years of growth must be at least 1 to give a rate, but were 0");
        }
        // In whole numbers: q = (1 + rate) × one is sought, with one = 10^(scale + 2), and q^years = target × one^years
        // / base.
        int common = Math.max(0, Math.max(base.scale(), target.scale()));
        BigInteger divisor = base.setScale(common).unscaledValue();
        BigInteger one = BigInteger.TEN.pow(decimals(scale) + 2);
        BigInteger scaled = target.setScale(common).unscaledValue().multiply(one.pow(years));
        BigInteger floor = root(scaled.divide(divisor), years);
        int beyondMiddle = scaled.shiftLeft(years)
                .compareTo(floor.shiftLeft(1).add(BigInteger.ONE).pow(years).multiply(divisor));
        boolean up = beyondMiddle > 0 || (beyondMiddle == 0 && floor.compareTo(one) >= 0);
        return new BigDecimal((up ? floor.add(BigInteger.ONE) : floor).subtract(one), scale);
    }

    /**
     * The smallest whole number of years after which the base has grown to the target at the rate; 0 where it is there
     * already. Where that takes more than {@value #MOST_YEARS} years, or never happens, it is an
     * {@link IllegalArgumentException}.
     */
    public static int years(BigDecimal base, BigDecimal target, BigDecimal rate) {
        BigDecimal factor = factor(rate, 1);
        BigDecimal reached = positive("Base", base);
        positive("Target", target);
        if (reached.compareTo(target) < 0 && rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Rate must be above 0 to lead from %s to %s, but was %s".formatted(base, target, rate));
        }
        for (int years = 0; years <= MOST_YEARS; years++) {
            if (reached.compareTo(target) >= 0) {
                return years;
            }
            reached = reached.multiply(factor);
        }
        throw new IllegalArgumentException("Growth from %s to %s at %s%% must take at most %s years, but takes longer"
                .formatted(base, target, rate, MOST_YEARS));
    }

    /** (1 + rate)^years. */
    private static BigDecimal factor(BigDecimal rate, int years) {
        if (bounded("Rate", rate, MOST_DIGITS_OF_RATE).compareTo(HUNDRED.negate()) <= 0) {
            throw new IllegalArgumentException("Rate of growth must be above -100, but was %s".formatted(rate));
        }
        return BigDecimal.ONE.add(rate.movePointLeft(2)).pow(years(years));
    }

    /** The largest whole number whose power is not above the value. */
    private static BigInteger root(BigInteger value, int power) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(value.bitLength() / power + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(power).compareTo(value) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static BigDecimal positive(String what, BigDecimal value) {
        if (bounded(what, value, MOST_DIGITS).signum() <= 0) {
            throw new IllegalArgumentException("%s of growth must be above 0, but was %s".formatted(what, value));
        }
        return value;
    }

    /** Zeros count too: 1E+999999999 would be written out. */
    private static BigDecimal bounded(String what, BigDecimal value, int most) {
        if (value.precision() > most || value.scale() > most || value.scale() < -most) {
            throw new IllegalArgumentException("%s of growth must have at most %s digits".formatted(what, most));
        }
        return value;
    }

    private static int years(int years) {
        if (years < 0 || years > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "Years of growth must be from 0 to %s, but were %s".formatted(MOST_YEARS, years));
        }
        return years;
    }

    private static int decimals(int scale) {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Decimals of growth must be from 0 to %s, but were %s".formatted(MOST_DECIMALS, scale));
        }
        return scale;
    }
}
