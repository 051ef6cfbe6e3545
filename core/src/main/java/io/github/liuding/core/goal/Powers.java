package io.github.liuding.core.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Powers with a fraction as their exponent, without floating point. */
final class Powers {
    /** What is worked with; some of it is lost on the way, and {@link #RESULT} is what is left for sure. */
    private static final MathContext WORK = new MathContext(70, RoundingMode.HALF_EVEN);

    private static final MathContext RESULT = new MathContext(40, RoundingMode.HALF_UP);
    private static final int DECIMALS = 80;
    private static final BigDecimal SMALL = new BigDecimal("0.01");
    private static final BigDecimal NOTHING = new BigDecimal("1E-68");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Powers() {}

    /**
     * start × (end / start)<sup>numerator/denominator</sup> to 40 digits, half up, for a start and an end that a value
     * type can hold and a fraction from 0 to 1.
     *
     * <p>What has at most 40 digits comes out exactly, so that it can be rounded on: halfway from 9 to 6.25 is 7.5.
     */
    static BigDecimal between(BigDecimal start, BigDecimal end, long numerator, long denominator) {
        BigDecimal exponent = logarithm(end.divide(start, WORK))
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), WORK);
        return start.multiply(exponential(exponent)).round(RESULT);
    }

    /** ln(x) = 2^k × ln(x^(1/2^k)), and ln(y) = 2 × (z + z³/3 + z⁵/5 + …) with z = (y - 1)/(y + 1). */
    private static BigDecimal logarithm(BigDecimal value) {
        BigDecimal root = value;
        BigDecimal factor = TWO;
        while (root.subtract(BigDecimal.ONE).abs().compareTo(SMALL) > 0) {
            root = squareRoot(root);
            factor = factor.multiply(TWO);
        }
        BigDecimal z = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), WORK);
        BigDecimal square = z.multiply(z, WORK);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int n = 3; power.abs().compareTo(NOTHING) > 0; n += 2) {
            power = power.multiply(square, WORK);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), WORK), WORK);
        }
        return sum.multiply(factor, WORK);
    }

    /** With 80 decimals; several times as fast as that of BigDecimal, which asks for the last digit. */
    private static BigDecimal squareRoot(BigDecimal value) {
        return new BigDecimal(
                value.setScale(2 * DECIMALS, RoundingMode.DOWN).unscaledValue().sqrt(), DECIMALS);
    }

    /** e^x = (e^(x/2^k))^(2^k), and e^y = 1 + y + y²/2! + y³/3! + … */
    private static BigDecimal exponential(BigDecimal exponent) {
        BigDecimal small = exponent;
        int halvings = 0;
        while (small.abs().compareTo(SMALL) > 0) {
            small = small.divide(TWO, WORK);
            halvings++;
        }
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NOTHING) > 0; n++) {
            term = term.multiply(small, WORK).divide(BigDecimal.valueOf(n), WORK);
            sum = sum.add(term, WORK);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, WORK);
        }
        return sum;
    }
}
