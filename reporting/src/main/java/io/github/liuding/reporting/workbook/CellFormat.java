package io.github.liuding.reporting.workbook;

/**
 * How a cell shows its number (数字格式).
 *
 * @param code the format code, such as {@code yyyy"年"m"月"d"日"}; {@code General} where none is stated
 * @param kind what it makes of a number
 */
public record CellFormat(String code, Kind kind) {
    /** What a format makes of a number. */
    public enum Kind {
        /** 常规: as the program likes. */
        GENERAL,
        /** 数值: a number, money and fractions included. */
        NUMBER,
        /** 百分比: a hundred times the number with a percent sign. */
        PERCENT,
        /** 日期: a day, perhaps with a time. */
        DATE,
        /** 时间: a time of day or a span of time alone. */
        TIME,
        /** 文本: whatever is typed is taken as a text. */
        TEXT
    }

    /** Whether numbers are days, perhaps with a time: see {@link SerialDates}. */
    public boolean isDate() {
        return kind == Kind.DATE;
    }

    /** Whether numbers are shown as percentages: {@code 0.35} as 35%. */
    public boolean isPercent() {
        return kind == Kind.PERCENT;
    }

    /** The format of a code. */
    public static CellFormat of(String code) {
        return new CellFormat(code, FormatCodes.kind(code));
    }
}
