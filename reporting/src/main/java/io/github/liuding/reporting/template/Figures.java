package io.github.liuding.reporting.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How values are printed (数值写法): figures in Arabic digits, per cent apart from percentage points, days in full. */
public final class Figures {
    /** Shares are told to a hundredth of a per cent at most. */
    private static final int DECIMALS = 2;

    private Figures() {}

    /** A figure as it is printed: shares, points and growth as per cent. */
    static BigDecimal shown(ValueType type, BigDecimal number) {
        return switch (type) {
            case SHARE, POINTS, GROWTH -> number.movePointRight(2);
            default -> number;
        };
    }

    /** As it is compared: rounded as it is printed, so that what is printed as 0 is 0. */
    static BigDecimal compared(ValueType type, BigDecimal number) {
        BigDecimal shown = shown(type, number);
        return switch (type) {
            case SHARE, POINTS, GROWTH -> rounded(shown);
            default -> shown;
        };
    }

    public static String print(ValueType type, BigDecimal number, String format) {
        BigDecimal shown = shown(type, number);
        return switch (type) {
            case SHARE -> (format.isEmpty() ? plain(rounded(shown)) : fixed(shown, format)) + "%";
            case POINTS -> change(shown, format, "提高", "下降", "个百分点");
            case GROWTH -> change(shown, format, "增长", "下降", "%");
            case NUMBER -> format.isEmpty() ? shown.toPlainString() : fixed(shown, format);
            default -> plain(shown);
        };
    }

    /** What rounds to nothing has not changed. */
    private static String change(BigDecimal shown, String format, String up, String down, String unit) {
        BigDecimal rounded = rounded(shown);
        if (format.isEmpty()) {
            return plain(rounded) + unit;
        }
        return rounded.signum() == 0 ? "持平" : (rounded.signum() > 0 ? up : down) + plain(rounded.abs()) + unit;
    }

    private static String fixed(BigDecimal number, String decimals) {
        return number.setScale(Integer.parseInt(decimals), RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Words on one line, wide spaces as they are; in quotation marks those within become single ones (GB/T 15834). */
    public static String print(String words, String format) {
        String text = words.trim().replaceAll("\\s*\\R\\s*", "");
        return switch (format) {
            case "clause" -> text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
            case "quoted" -> "“" + text.replace('“', '‘').replace('”', '’') + "”";
            default -> text;
        };
    }

    /** By GB/T 15835: no zero in front, the year in full. */
    public static String print(LocalDate day, String format) {
        String date = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return format.isEmpty() ? day.getYear() + "年" + date : date;
    }

    /** {@code short} leaves out the year that is the paper's own. */
    public static String print(LocalDate day, String format, LocalDate paper) {
        return print(day, day.getYear() == paper.getYear() ? format : "");
    }

    /** Names joined as a sentence has them: 甲、乙和丙; cut after so many, 甲、乙等. */
    public static String print(List<String> names, String format) {
        if (format.equals("、")) {
            return String.join("、", names);
        }
        int most = format.isEmpty() ? names.size() : Integer.parseInt(format);
        return joined(names.subList(0, Math.min(most, names.size())), "", most < names.size());
    }

    /**
     * Parts joined.
     *
     * @param join what stands between them; empty for 、 with 和 before the last
     * @param more whether there are others, for which 等 stands after a list joined by 、; after clauses it would say nothing
     */
    static String joined(List<String> parts, String join, boolean more) {
        int last = parts.size() - 1;
        if (!join.isEmpty() || more || last < 1) {
            String between = join.isEmpty() ? "、" : join;
            return String.join(between, parts) + (more && between.equals("、") ? "等" : "");
        }
        return String.join("、", parts.subList(0, last)) + "和" + parts.get(last);
    }
}
