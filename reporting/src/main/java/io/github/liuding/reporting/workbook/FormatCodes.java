package io.github.liuding.reporting.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Number formats: those that have a number and no code in the file, and what a code makes of a number. */
final class FormatCodes {
    static final String GENERAL = "General";

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String NOON_HOUR = "上午/下午h\"时\"mm\"分\"";
    private static final String NOON_SECOND = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    /** ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 as in a Chinese (zh-cn) program. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"¥\"#,##0;\"¥\"-#,##0"),
            Map.entry(6, "\"¥\"#,##0;[Red]\"¥\"-#,##0"),
            Map.entry(7, "\"¥\"#,##0.00;\"¥\"-#,##0.00"),
            Map.entry(8, "\"¥\"#,##0.00;[Red]\"¥\"-#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, NOON_HOUR),
            Map.entry(35, NOON_SECOND),
            Map.entry(36, YEAR_MONTH),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;[Red]-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
            Map.entry(41, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "),
            Map.entry(42, "_ \"¥\"* #,##0_ ;_ \"¥\"* -#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ "),
            Map.entry(43, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "),
            Map.entry(44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ "),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, NOON_HOUR),
            Map.entry(56, NOON_SECOND),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private FormatCodes() {}

    /** The code of a number format that files do not state; General where there is none. */
    static String builtIn(int id) {
        return Optional.ofNullable(BUILT_IN.get(id)).orElse(GENERAL);
    }

    static CellFormat.Kind kind(String code) {
        String bare = bare(code);
        if (bare.isBlank() || bare.equals("general")) {
            return CellFormat.Kind.GENERAL;
        }
        if (bare.equals("@")) {
            return CellFormat.Kind.TEXT;
        }
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        if (bare.indexOf('y') >= 0
                || bare.indexOf('d') >= 0
                || bare.contains("aaa")
                || (bare.indexOf('m') >= 0 && !time)) {
            return CellFormat.Kind.DATE;
        }
        if (time) {
            return CellFormat.Kind.TIME;
        }
        if (bare.indexOf('%') >= 0) {
            return CellFormat.Kind.PERCENT;
        }
        return bare.indexOf('0') >= 0 || bare.indexOf('#') >= 0 || bare.indexOf('?') >= 0
                ? CellFormat.Kind.NUMBER
                : CellFormat.Kind.GENERAL;
    }

    /** The first section in small letters, without what is shown as it stands, colours, conditions and languages. */
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < code.length() && code.charAt(at) != ';') {
            char next = code.charAt(at);
            if (next == '"' || next == '[') {
                int close = code.indexOf(next == '"' ? '"' : ']', at + 1);
                int end = close < 0 ? code.length() : close;
                String inside = code.substring(at + 1, end);
                if (next == '[' && inside.matches("(?i)h+|m+|s+")) {
                    // A span of time, in which even m is a time.
                    bare.append('h').append(inside);
                }
                at = end + 1;
            } else if (next == '\\' || next == '_' || next == '*') {
                at += 2;
            } else {
                bare.append(next);
                at++;
            }
        }
        String small = bare.toString().toLowerCase(Locale.ROOT);
        // AM/PM holds an m that is no month; a general part is shown as it stands.
        return small.equals("general")
                ? small
                : small.replace("general", "").replace("am/pm", "h").replace("a/p", "h");
    }
}
