package io.github.liuding.core.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that loses nothing by division: a third is a third until it is shown. Held in two words of the machine as long
 * as it fits, and not reduced as long as it is short, so that sums of like with like need no common denominator; compare
 * with {@link #compareTo}, not with {@code equals}.
 */
sealed interface Exact extends Comparable<Exact> {
    /** So many digits fit. */
    int SHORT = 18;

    Exact ZERO = of(0);
    Exact ONE = of(1);
    Exact HUNDRED = of(100);

    /**
     * One that fits.
     *
     * @param numerator the numerator
     * @param denominator the denominator, above 0
     */
    record Small(long numerator, long denominator) implements Exact {
        @Override
        public BigInteger over() {
            return BigInteger.valueOf(numerator);
        }

        @Override
        public BigInteger under() {
            return BigInteger.valueOf(denominator);
        }

        Small reduced() {
            long common = gcd(Math.abs(numerator), denominator);
            return common == 1 ? this : new Small(numerator / common, denominator / common);
        }

        private static long gcd(long one, long other) {
            while (other != 0) {
                long rest = one % other;
                one = other;
                other = rest;
            }
            return Math.max(one, 1);
        }
    }

    /**
     * One that does not.
     *
     * @param over the numerator
     * @param under the denominator, above 0
     */
    record Large(BigInteger over, BigInteger under) implements Exact {
        private static final int LONG_ENOUGH_TO_REDUCE = 192;

        public Large {
            if (under.bitLength() > LONG_ENOUGH_TO_REDUCE) {
                BigInteger common = over.gcd(under);
                over = over.divide(common);
                under = under.divide(common);
            }
        }
    }

    BigInteger over();

    BigInteger under();

    static Exact of(long value) {
        return new Small(value, 1);
    }

    static Exact of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        // Short numbers are the rule, and a power of ten takes longer than all that is done with it.
        return plain.precision() <= SHORT && plain.scale() <= SHORT
                ? new Small(plain.unscaledValue().longValue(), Products.powerOfTen(plain.scale()))
                : of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Exact of(BigInteger over, BigInteger under) {
        return over.bitLength() < Products.BITS && under.bitLength() < Products.BITS
                ? new Small(over.longValueExact(), under.longValueExact())
                : new Large(over, under);
    }

    default Exact plus(Exact other) {
        if (this instanceof Small one && other instanceof Small two) {
            if (one.denominator == two.denominator && Products.addable(one.numerator, two.numerator)) {
                return new Small(one.numerator + two.numerator, one.denominator);
            }
            Small first = Products.crossable(one, two) ? one : one.reduced();
            Small second = Products.crossable(one, two) ? two : two.reduced();
            if (Products.crossable(first, second)) {
                return new Small(
                        first.numerator * second.denominator + second.numerator * first.denominator,
                        first.denominator * second.denominator);
            }
        }
        return under().equals(other.under())
                ? new Large(over().add(other.over()), under())
                : new Large(
                        over().multiply(other.under()).add(other.over().multiply(under())),
                        under().multiply(other.under()));
    }

    /** The sum of many; like denominators first, so that few have to be brought together. */
    static Exact sum(List<Exact> all) {
        List<Exact> byDenominator = new ArrayList<>();
        for (Exact one : all) {
            int i = 0;
            while (i < byDenominator.size() && !isOver(byDenominator.get(i), one)) {
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

    private static boolean isOver(Exact one, Exact other) {
        return (one instanceof Small first && other instanceof Small second)
                ? first.denominator == second.denominator
                : one.under().equals(other.under());
    }

    default Exact minus(Exact other) {
        return plus(other.negated());
    }

    default Exact negated() {
        return this instanceof Small small
                ? new Small(-small.numerator, small.denominator)
                : new Large(over().negate(), under());
    }

    default Exact times(Exact other) {
        if (this instanceof Small one && other instanceof Small two) {
            Small first = Products.multipliable(one, two) ? one : one.reduced();
            Small second = Products.multipliable(one, two) ? two : two.reduced();
            if (Products.multipliable(first, second)) {
                return new Small(first.numerator * second.numerator, first.denominator * second.denominator);
            }
        }
        return new Large(over().multiply(other.over()), under().multiply(other.under()));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other is 0
     */
    default Exact dividedBy(Exact other) {
        if (other.over().signum() == 0) {
            throw new ArithmeticException("Division of %s by 0".formatted(this));
        }
        return times(other.inverse());
    }

    private Exact inverse() {
        if (this instanceof Small small) {
            return small.numerator < 0
                    ? new Small(-small.denominator, -small.numerator)
                    : new Small(small.denominator, small.numerator);
        }
        return new Large(under().multiply(BigInteger.valueOf(over().signum())), over().abs());
    }

    default Exact atLeast(Exact floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    default Exact atMost(Exact cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    /** Half up, at so many decimals. */
    default BigDecimal shown(int decimals) {
        return new BigDecimal(over()).divide(new BigDecimal(under()), decimals, RoundingMode.HALF_UP);
    }

    /** As short as it can be said with at most so many decimals. */
    default String words(int decimals) {
        BigDecimal shown = shown(decimals).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    @Override
    default int compareTo(Exact other) {
        if (this instanceof Small one && other instanceof Small two) {
            if (one.denominator == two.denominator) {
                return Long.compare(one.numerator, two.numerator);
            }
            if (Products.crossable(one, two)) {
                return Long.compare(one.numerator * two.denominator, two.numerator * one.denominator);
            }
        }
        return over().multiply(other.under()).compareTo(other.over().multiply(under()));
    }

    /** Whether products and sums fit; asked by the lengths of the factors, so that some which would fit are held not to. */
    final class Products {
        /** A bit for the sign, and one for a sum of two. */
        static final int BITS = 62;

        private Products() {}

        static long powerOfTen(int exponent) {
            long power = 1;
            for (int i = 0; i < exponent; i++) {
                power *= 10;
            }
            return power;
        }

        static boolean addable(long one, long other) {
            return length(one) < BITS && length(other) < BITS;
        }

        static boolean crossable(Small one, Small other) {
            return length(one.numerator) + length(other.denominator) < BITS
                    && length(other.numerator) + length(one.denominator) < BITS
                    && length(one.denominator) + length(other.denominator) < BITS;
        }

        static boolean multipliable(Small one, Small other) {
            return length(one.numerator) + length(other.numerator) < BITS
                    && length(one.denominator) + length(other.denominator) < BITS;
        }

        private static int length(long value) {
            return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
        }
    }
}
