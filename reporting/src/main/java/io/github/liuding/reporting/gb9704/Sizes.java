package io.github.liuding.reporting.gb9704;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Lengths and sizes as a clerk reads them. */
final class Sizes {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(84, "初号"),
            Map.entry(72, "小初"),
            Map.entry(52, "一号"),
            Map.entry(48, "小一"),
            Map.entry(44, "二号"),
            Map.entry(36, "小二"),
            Map.entry(32, "三号"),
            Map.entry(30, "小三"),
            Map.entry(28, "四号"),
            Map.entry(24, "小四"),
            Map.entry(21, "五号"),
            Map.entry(18, "小五"));

    private Sizes() {}

    /** Such as 三号, or 17磅 where a size has no name. */
    static String name(int halfPoints) {
        String name = NAMES.get(halfPoints);
        return name != null ? name : points(halfPoints * 10) + "磅";
    }

    static String points(int twips) {
        return BigDecimal.valueOf(twips)
                .divide(BigDecimal.valueOf(20), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** In millimetres with one decimal, such as 37毫米. */
    static String millimetres(int twips) {
        return BigDecimal.valueOf(twips)
                        .multiply(BigDecimal.valueOf(127))
                        .divide(BigDecimal.valueOf(7200), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "毫米";
    }

    /** Hundredths of a character as characters, such as 2字. */
    static String characters(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "字";
    }
}
