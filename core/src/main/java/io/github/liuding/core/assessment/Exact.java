package io.github.liuding.core.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that loses nothing by division: a third is a third until it is shown. Not reduced as long as it is short, so
 * that sums of like with like need no common denominator; compare with {@link #compareTo}, not with {@code equals}.
 *
 * @param over the numerator
 * @param under the denominator, above 0
 */
record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {
    private static final int LONG_ENOUGH_TO_REDUCE = 192;

    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
    static final Exact ONE = of(1);
    static final Exact HUNDRED = of(100);

    Exact {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("Denominator must be above 0, but was %s".formatted(under));
        }
        if (under.bitLength() > LONG_ENOUGH_TO_REDUCE) {
            BigInteger common = over.gcd(under);
            over = over.divide(common);
            under = under.divide(common);
        }
    }

    static Exact of(long value) {
        return new Exact(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Exact of(BigDecimal value) {
        return value.scale() <= 0
                ? new Exact(value.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Exact plus(Exact other) {
        return under.equals(other.under)
                ? new Exact(over.add(other.over), under)
                : new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** The sum of many; like denominators first, so that few have to be brought together. */
    static Exact sum(List<Exact> all) {
        List<Exact> byDenominator = new ArrayList<>();
        for (Exact one : all) {
            int i = 0;
            while (i < byDenominator.size() && !byDenominator.get(i).under.equals(one.under)) {
                i++;
            }
            if (i == byDenominator.size()) {
                byDenominator.add(one);
            } else {
                byDenominator.set(i, byDenominator.get(i).plus(one));
            }
        }
        return byDenominator.stream().reduce(ZERO, Exact::plus);
    }

    Exact minus(Exact other) {
        return plus(other.negated());
    }

    Exact negated() {
        return new Exact(over.negate(), under);
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    /** The other must not be 0. */
    Exact dividedBy(Exact other) {
        BigInteger sign = BigInteger.valueOf(other.over.signum());
        return new Exact(over.multiply(other.under).multiply(sign), under.multiply(other.over.abs()));
    }

    Exact atLeast(Exact floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    Exact atMost(Exact cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    /** Half up, at so many decimals. */
    BigDecimal shown(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /** As short as it can be said with at most so many decimals. */
    String words(int decimals) {
        BigDecimal shown = shown(decimals).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    @Override
    public int compareTo(Exact other) {
        return under.equals(other.under)
                ? over.compareTo(other.over)
                : over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
