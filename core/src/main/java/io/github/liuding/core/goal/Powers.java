package io.github.liuding.core.goal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers with a fraction as their exponent, without floating point.
 *
 * <p>Worked in whole numbers of 2<sup>-320</sup>, some 96 decimals, of which far more than the 40 of a result are right.
 */
final class Powers {
    private static final int BITS = 320;
    private static final int HALVINGS = 8;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
    private static final BigInteger LN_2 = logarithm(ONE.shiftLeft(1));
    private static final MathContext RESULT = new MathContext(40, RoundingMode.HALF_UP);

    private Powers() {}

    /**
     * start × (end / start)<sup>numerator/denominator</sup> to 40 digits, half up, for a start and an end above 0 that a
     * value type can hold and a fraction from 0 to 1.
     *
     * <p>What has at most 40 digits comes out exactly, so that it can be rounded on: halfway from 9 to 6.25 is 7.5.
     */
    static BigDecimal between(BigDecimal start, BigDecimal end, long numerator, long denominator) {
        int scale = Math.max(0, Math.max(start.scale(), end.scale()));
        BigInteger from = start.setScale(scale).unscaledValue();
        BigInteger to = end.setScale(scale).unscaledValue();
        // end / start = 2^twos × rest, with a rest between 1/2 and 2.
        int twos = to.bitLength() - from.bitLength();
        BigInteger rest = to.shiftLeft(BITS - twos).divide(from);
        BigInteger exponent = LN_2.multiply(BigInteger.valueOf(twos))
                .add(logarithm(rest))
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator));
        // e^exponent = 2^whole × e^left, with what is left between 0 and ln 2.
        BigInteger left = exponent.mod(LN_2);
        int whole = exponent.subtract(left).divide(LN_2).intValueExact();
        return start.multiply(new BigDecimal(exponential(left)))
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(BITS - whole)), RESULT);
    }

    /** ln x = 2 × (z + z³/3 + z⁵/5 + …) with z = (x - 1)/(x + 1), for x from 1/2 to 2. */
    private static BigInteger logarithm(BigInteger x) {
        BigInteger z = x.subtract(ONE).shiftLeft(BITS).divide(x.add(ONE));
        BigInteger square = times(z, z);
        BigInteger sum = BigInteger.ZERO;
        BigInteger power = z.abs();
        for (int n = 1; power.signum() != 0; n += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(n)));
            power = times(power, square);
        }
        return (z.signum() < 0 ? sum.negate() : sum).shiftLeft(1);
    }

    /** e^x = (e^y)^256 with y = x/256, and e^y = 1 + y + y²/2! + y³/3! + …, for x from 0 to 1. */
    private static BigInteger exponential(BigInteger x) {
        BigInteger y = x.shiftRight(HALVINGS);
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = ONE;
        for (int n = 1; term.signum() != 0; n++) {
            sum = sum.add(term);
            term = times(term, y).divide(BigInteger.valueOf(n));
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = times(sum, sum);
        }
        return sum;
    }

    private static BigInteger times(BigInteger one, BigInteger other) {
        return one.multiply(other).shiftRight(BITS);
    }
}
