package io.github.liuding.reporting.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length on paper (长度), exact in millimetres, points and twips alike.
 *
 * @param units in 1/914400 inch (EMU), in which all three are whole: 36000 to a millimetre, 12700 to a point, 635 to a
 *     twip
 */
public record Length(long units) implements Comparable<Length> {
    private static final int UNITS_PER_MILLIMETRE = 36_000;
    private static final int UNITS_PER_POINT = 12_700;
    private static final int UNITS_PER_TWIP = 635;
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,3})?)\\s*(mm|pt|tw)");

    /** So many millimetres. */
    public static Length millimetres(int value) {
        return new Length((long) value * UNITS_PER_MILLIMETRE);
    }

    /** So many points. */
    public static Length points(int value) {
        return new Length((long) value * UNITS_PER_POINT);
    }

    /** So many twips, twentieths of a point. */
    public static Length twips(long value) {
        return new Length(value * UNITS_PER_TWIP);
    }

    /**
     * Reads a length such as {@code 37mm}, {@code 28.95pt} or {@code 579tw}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Length parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Length must be a number and mm, pt or tw, such as '37mm', but was '%s'".formatted(text));
        }
        int unit = switch (matcher.group(2)) {
            case "mm" -> UNITS_PER_MILLIMETRE;
            case "pt" -> UNITS_PER_POINT;
            default -> UNITS_PER_TWIP;
        };
        return new Length(new BigDecimal(matcher.group(1))
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** In twips, rounded half up. */
    public int twips() {
        return (int) Math.floorDiv(2 * units + UNITS_PER_TWIP, 2L * UNITS_PER_TWIP);
    }

    /** In half points, rounded half up, as Word counts sizes of type. */
    public int halfPoints() {
        return (int) Math.floorDiv(2 * units + UNITS_PER_POINT / 2, (long) UNITS_PER_POINT);
    }

    /** In millimetres, with two decimals. */
    public BigDecimal millimetres() {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(UNITS_PER_MILLIMETRE), 2, RoundingMode.HALF_UP);
    }

    /** In points, with two decimals. */
    public BigDecimal points() {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(UNITS_PER_POINT), 2, RoundingMode.HALF_UP);
    }

    /** This and another. */
    public Length plus(Length other) {
        return new Length(units + other.units);
    }

    /** This without another. */
    public Length minus(Length other) {
        return new Length(units - other.units);
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(units, other.units);
    }

    /** In millimetres, such as {@code 37.00mm}. */
    @Override
    public String toString() {
        return millimetres() + "mm";
    }
}
